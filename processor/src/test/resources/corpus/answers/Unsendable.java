package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.Stream;

final class Unsendable {
    record Said(String words) {}

    final class Inner {}

    @Socket("/a")
    static final class ASocket {
        @OnMessage("future")
        Future<Said> future() { // ! BlockingFuture
            return CompletableFuture.completedFuture(new Said(""));
        }

        @OnMessage("stream")
        Stream<Said> stream() { // ! PulledAnswer
            return Stream.of();
        }

        @OnMessage("iterator")
        Iterator<Said> iterator() { // ! PulledAnswer
            return List.<Said>of().iterator();
        }

        @OnMessage("nested")
        Optional<Optional<Said>> nested() { // ! NestedOptional
            return Optional.empty();
        }

        @OnMessage("inner")
        Inner inner() { // ! UnsupportedAnswer
            throw new IllegalStateException();
        }

        @OnMessage("interface")
        Runnable runnable() { // ! UnsupportedAnswer
            return () -> {};
        }

        @OnMessage("wildcard")
        List<? extends Said> wildcard() { // ! WildcardType
            return List.of();
        }

        @OnMessage("object")
        Object object() { // ! UntypedPayload
            return "";
        }

        @OnMessage("stage")
        CompletionStage<? extends Said> stage() { // ! RawStage
            return CompletableFuture.completedStage(new Said(""));
        }

        @OnMessage("listOfLists")
        List<Runnable> lists() { // ! NoCodec
            return List.of();
        }
    }
}
