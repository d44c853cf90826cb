package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Optional;

final class OddVariables {
    @Socket("/a/{user-id}/{a.b}/{größe}/{1st}/{a b}") // ! PathSyntax
    static final class ASocket {
        @OnMessage
        String take(
                String text,
                @Param("user-id") String one,
                @Param("a.b") String two,
                @Param String größe,
                @Param("1st") String four,
                @Param("x-y") Optional<String> five) {
            return one + two + größe + four + five.orElse("");
        }
    }
}
