package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.Optional;

@Socket("/a/{b}")
final class MessageConstantSocket {
    record Said(String words) {}

    @OnMessage(Consts.SAY) // ! compiler
    void say(Said said, @Param(Consts.NAME) Optional<String> name) {} // ! compiler
}

final class Consts {}
