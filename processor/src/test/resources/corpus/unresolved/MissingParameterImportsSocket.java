package demo;

import dev.patchbay.OnConnect;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a/{room}")
final class MissingParameterImportsSocket {
    record User(String name) {}

    MissingParameterImportsSocket(
            Runnable one,
            @Named("two") Runnable two) {} // ! compiler

    @OnConnect
    User connect() {
        return new User("");
    }

    @OnMessage("one")
    void one(
            String text,
            @Param String room) {} // ! compiler

    @OnMessage("two")
    void two(
            @Payload User user) {} // ! compiler

    @NonBlocking // ! compiler
    @OnMessage("three")
    void three() {}
}
