package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Optional;

final class OddVariablesMended {
    @Socket("/a/{user-id}/{a.b}/{größe}/{1st}/{user_id}/{userId}")
    static final class ASocket {
        @OnMessage
        String take(
                String text,
                @Param("user-id") String one,
                @Param("a.b") String two,
                @Param String größe,
                @Param("1st") String four,
                @Param("user_id") String five,
                @Param String userId,
                @Param("x-y") Optional<String> six) {
            return one + two + größe + four + five + userId + six.orElse("");
        }
    }
}

// opens /a/1/2/3/4/5/6?x-y=7
// sends x
// hears 1234567
