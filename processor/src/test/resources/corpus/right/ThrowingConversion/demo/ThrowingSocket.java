package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Optional;

@Socket("/a/{number}/{again}")
public final class ThrowingSocket {
    public record Number(int value) {
        public static Number parse(String text) {
            return new Number(Integer.parseInt(text));
        }
    }

    @OnMessage
    String take(
            String text,
            @Param Number number,
            @Param String again,
            @Param("n") Optional<Number> one,
            @Param("m") List<Number> many) {
        return text;
    }
}
