package dev.patchbay.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientException.RateLimited;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.time.ManualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A pace, and a network that remembers, on a time that the test moves. */
abstract class OnePace {

    static final Duration SECOND = Duration.ofSeconds(1);

    final ManualTime time = new ManualTime();
    final List<String> network = new ArrayList<>();
    final List<Outbound> lost = new ArrayList<>();

    final Pace pace(ClientRateLimit limit) {
        return new Pace(limit, time, Runnable::run, lost::add);
    }

    final CompletionStage<Void> send(Pace pace, String text, int priority) {
        return pace.send(Outbound.text(text), 1, priority, this::out);
    }

    final CompletionStage<Void> out(Outbound message) {
        network.add(StandardCharsets.UTF_8.decode(message.payload()).toString());
        return CompletableFuture.completedStage(null);
    }

    static RateLimited refusal(CompletionStage<Void> stage) {
        assertThat(failure(stage)).isInstanceOf(RateLimited.class);
        return (RateLimited) failure(stage);
    }

    static Throwable failure(CompletionStage<Void> stage) {
        CompletableFuture<Void> future = stage.toCompletableFuture();
        assertThat(future).isCompletedExceptionally();
        return future.handle((nothing, failure) -> failure).join();
    }
}
