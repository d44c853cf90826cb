package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class Stages {
    record Said(String words) {}

    static final class SaidFuture extends CompletableFuture<Said> {
        static SaidFuture of(String words) {
            SaidFuture future = new SaidFuture();
            future.complete(new Said(words));
            return future;
        }
    }

    @Socket("/a")
    static final class ASocket {
        @OnOpen
        CompletionStage<String> open() {
            return CompletableFuture.supplyAsync(() -> "open");
        }

        @OnMessage("future")
        SaidFuture future() {
            return SaidFuture.of("future");
        }

        @OnMessage("optional")
        CompletableFuture<Optional<Said>> optional() {
            return CompletableFuture.completedFuture(Optional.of(new Said("optional")));
        }

        @OnMessage("list")
        CompletionStage<List<Said>> list() {
            return CompletableFuture.completedStage(List.of());
        }

        @OnMessage("void")
        CompletionStage<Void> nothing() {
            return CompletableFuture.completedStage(null);
        }

        @OnMessage("failed")
        CompletionStage<Said> failed() {
            return CompletableFuture.failedStage(new IOException("no disk"));
        }

        @OnError
        CompletionStage<String> error(IOException error) {
            return CompletableFuture.completedStage(error.getMessage());
        }
    }
}

// opens /a
// hears open
// sends {"type":"future"}
// hears {"words":"future"}
// sends {"type":"optional"}
// hears {"words":"optional"}
// sends {"type":"void"}
// sends {"type":"list"}
// hears []
// sends {"type":"failed"}
// hears no disk
