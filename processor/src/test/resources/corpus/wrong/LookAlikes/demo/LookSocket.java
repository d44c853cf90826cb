package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import other.OnClose;

@Socket("/a/{b}")
final class LookSocket {
    @OnMessage
    void take(String text, @dev.patchbay.Param String b) {}

    @OnClose
    void closed(String reason) {} // ! ForeignAnnotation
}

@Socket("/b")
final class NothingElse {
    @other.OnMessage
    String take(String text) { // ! ForeignAnnotation
        return text;
    }
}

@Socket("/c/{d}")
final class LookParameters {
    record User(String name) {}

    LookParameters(@other.Named("one") Runnable one, @jakarta.inject.Named("two") Runnable two) {} // ! ForeignAnnotation

    @dev.patchbay.OnConnect
    User connect() {
        return new User("");
    }

    @OnMessage("one")
    void one(@other.Payload User user) {} // ! ForeignAnnotation

    @OnMessage("two")
    void two(String text, @other.Param String d) {} // ! ForeignAnnotation

    @OnMessage("three")
    void three(String text, @other.Identity User user) {} // ! ForeignAnnotation
}
