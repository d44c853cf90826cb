package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;

@Socket("/a")
final class VariableSocket {
    @OnMessage
    String take(String text, @Param Optional<String> name, @Param("tag") List<String> tags) { // ! compiler, compiler
        return text;
    }
}
