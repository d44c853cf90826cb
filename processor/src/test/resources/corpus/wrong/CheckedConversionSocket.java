package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.io.IOException;

@Socket("/a/{number}")
final class CheckedConversionSocket {
    record Number(int value) {
        public static Number valueOf(String text) throws IOException {
            return new Number(Integer.parseInt(text));
        }
    }

    @OnMessage
    String take(String text, @Param Number number) { // ! NoConversion
        return text;
    }
}
