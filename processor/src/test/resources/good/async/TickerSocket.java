package demo;

import dev.patchbay.OnError;
import dev.patchbay.OnMessage;
import dev.patchbay.OnOpen;
import dev.patchbay.Socket;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Socket("/ws/ticker")
public final class TickerSocket {

    public record Tick(String symbol, long price) {}

    public record Wish(Set<String> symbols) {}

    private final Prices prices;

    public TickerSocket(Prices prices) {
        this.prices = prices;
    }

    @OnOpen
    Optional<String> open() {
        return Optional.of("welcome");
    }

    @OnMessage("latest")
    CompletionStage<Optional<Tick>> latest(Wish wish) {
        return CompletableFuture.completedFuture(wish.symbols().stream().findFirst().map(prices::tick));
    }

    @OnMessage("next")
    CompletableFuture<Tick> next(Wish wish) {
        return CompletableFuture.completedFuture(prices.tick("next"));
    }

    @OnMessage("watch")
    CompletionStage<Void> watch(Wish wish) {
        return CompletableFuture.completedFuture(null);
    }

    @OnMessage("name")
    CompletionStage<String> name() {
        return CompletableFuture.completedFuture("ticker");
    }

    @OnMessage("perhaps")
    Optional<Tick> perhaps(Wish wish) {
        return wish.symbols().stream().findFirst().map(prices::tick);
    }

    @OnMessage("raw")
    CompletionStage<Optional<ByteBuffer>> raw() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    @OnError
    CompletionStage<String> failed(Exception failure) {
        return CompletableFuture.completedFuture("failed");
    }
}
