package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.concurrent.CompletionStage;

@Socket("/a")
final class StageSocket {
    @OnMessage
    CompletionStage<Missing> take(String text) { // ! compiler
        return null;
    }
}
