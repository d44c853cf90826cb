package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import dev.patchbay.message.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** What nobody knows the type of is received as it comes, and is sent where somebody says that it is JSON. */
@Socket("/any")
final class AnyShapeSocket {

    @OnOpen
    JsonValue greet() {
        return JsonValue.of("hello");
    }

    @OnMessage("now")
    JsonValue now(Map<String, Object> any) {
        return JsonValue.of(any);
    }

    @OnMessage("perhaps")
    Optional<JsonValue> perhaps(Object any) {
        return Optional.of(JsonValue.of(any.toString()));
    }

    @OnMessage("later")
    CompletionStage<JsonValue> later(Map<String, List<Object>> any) {
        return CompletableFuture.completedFuture(JsonValue.of(any));
    }

    @OnMessage("perhaps later")
    CompletionStage<Optional<JsonValue>> perhapsLater() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @OnMessage("items")
    Flow.Publisher<JsonValue> items() {
        return subscriber -> {};
    }
}
