// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Socket("/a/{number}")
final class ASocket {
    ASocket(Integer integer, Boolean bool, Void nothing, Thread thread, SuppressWarnings warnings) {}

    @OnMessage
    CompletionStage<java.lang.Void> take(String text, @Param int number, @Param("b") List<java.lang.Boolean> b) {
        return CompletableFuture.completedStage(null);
    }

    @OnOpen
    String open(@Param int number, @Param("b") List<java.lang.Boolean> b) {
        return number + "" + b;
    }
}

// opens /a/3?b=true
// hears 3[true]
