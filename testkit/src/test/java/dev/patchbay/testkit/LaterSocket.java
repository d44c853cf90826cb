package dev.patchbay.testkit;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Answers when somebody else has the answer. */
@Socket("/ws/later")
final class LaterSocket {

    /** Has the answers. */
    interface Oracle extends Function<String, CompletionStage<String>> {}

    private final Oracle oracle;

    LaterSocket(Oracle oracle) {
        this.oracle = oracle;
    }

    @OnMessage
    CompletionStage<String> ask(String question) {
        return oracle.apply(question);
    }
}
