package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class GenericAnswers {
    record Said(String words) {}

    abstract static class Base<T, U extends Comparable<U>> {
        @OnMessage("one")
        T one(T payload) {
            return payload;
        }

        @OnMessage("many")
        List<T> many(T payload) {
            return List.of(payload, payload);
        }

        @OnMessage("later")
        CompletionStage<Optional<U>> later() {
            return CompletableFuture.completedStage(Optional.of(own()));
        }

        abstract U own();
    }

    @Socket("/a")
    static final class ASocket extends Base<Said, String> {
        @Override
        String own() {
            return "own";
        }
    }
}

// opens /a
// sends {"type":"one","words":"x"}
// hears {"words":"x"}
// sends {"type":"many","words":"x"}
// hears [{"words":"x"},{"words":"x"}]
// sends {"type":"later"}
// hears own
