package dev.patchbay.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.Admission;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.ClientRateLimit.Mode;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.rate.TokenBucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What becomes of messages where not all goes as usual. */
final class PaceModesTest extends OnePace {

    @Test
    void sendsEverythingWhereEverythingIsAllowed() {
        TokenBucket bucket = ClientRateLimit.bucket(1, SECOND);
        Pace pace = pace(bucket);
        List.of("one", "two", "three").forEach(text -> send(pace, text, 0));
        bucket.mode(Mode.ALWAYS_ALLOW);
        send(pace, "four", 0);
        time.advance(Duration.ZERO);
        send(pace, "five", 0);

        assertThat(network).containsExactly("one", "two", "three", "four", "five");
    }

    @Test
    void sortsEverythingWhereEverythingIsQueued() {
        TokenBucket bucket = ClientRateLimit.bucket(2, SECOND);
        bucket.mode(Mode.ALWAYS_QUEUE);
        Pace pace = pace(bucket);
        send(pace, "one", 0);
        send(pace, "two", 1);
        send(pace, "three", 2);
        assertThat(network).isEmpty();
        time.advance(Duration.ZERO);
        assertThat(network).containsExactly("three", "two");
        time.advance(SECOND);

        assertThat(network).containsExactly("three", "two", "one");
    }

    @Test
    void refusesEverythingWhereEverythingIsRejected() {
        TokenBucket bucket = ClientRateLimit.bucket(1, SECOND);
        Pace pace = pace(bucket);
        send(pace, "one", 0);
        CompletionStage<Void> waiting = send(pace, "two", 0);
        bucket.mode(Mode.ALWAYS_REJECT);

        assertThat(refusal(send(pace, "three", 0)).retryAfter()).isEmpty();
        assertThat(waiting.toCompletableFuture()).isNotDone();
        time.advance(SECOND);
        refusal(waiting);
        assertThat(pace.counts()).isEqualTo(new RateCounts(1, 1, 2, 0));
    }

    @Test
    void failsWhatWaitsWhenItIsTold() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND));
        send(pace, "one", 0);
        CompletionStage<Void> waiting = send(pace, "two", 0);
        ConnectionLost ended = new ConnectionLost(false);
        pace.fail(ended);
        time.advance(SECOND.multipliedBy(2));

        assertThat(failure(waiting)).isSameAs(ended);
        assertThat(lost).containsExactly(Outbound.text("two"));
        assertThat(network).containsExactly("one");
        send(pace, "three", 0);
        assertThat(network).containsExactly("one", "three");
    }

    @Test
    void failsAMessageWhoseLimitFailsAndGoesOn() {
        List<Admission> says = new ArrayList<>(List.of(Admission.now(), Admission.later(SECOND)));
        Pace pace = pace((cost, priority, now) -> {
            if (says.isEmpty()) {
                throw new IllegalStateException("on purpose");
            }
            return says.remove(0);
        });
        send(pace, "one", 0);
        CompletionStage<Void> waiting = send(pace, "two", 0);
        time.advance(SECOND);

        assertThat(failure(waiting)).hasMessage("on purpose");
        assertThat(failure(send(pace, "three", 0))).hasRootCauseMessage("on purpose");
        assertThat(lost).hasSize(2);
        says.add(Admission.now());
        assertThat(send(pace, "four", 0).toCompletableFuture()).isCompleted();
    }

    @Test
    void tellsWhatBecomesOfAMessageThatWaited() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND));
        send(pace, "one", 0);
        IllegalStateException broken = new IllegalStateException("on purpose");
        CompletableFuture<Void> failing = pace.send(
                        Outbound.text("two"), 1, 0, message -> CompletableFuture.failedStage(broken))
                .toCompletableFuture();
        CompletableFuture<Void> throwing = pace.send(Outbound.text("three"), 1, 0, message -> {
                    throw broken;
                })
                .toCompletableFuture();
        time.advance(SECOND.multipliedBy(2));

        assertThat(failure(failing)).isSameAs(broken);
        assertThat(failure(throwing)).isSameAs(broken);
    }

    @Test
    void takesAWaitForEver() {
        Pace pace = pace((cost, priority, now) -> Admission.later(Duration.ofSeconds(Long.MAX_VALUE)));
        CompletionStage<Void> waiting = send(pace, "one", 0);
        time.advance(Duration.ofDays(365));

        assertThat(waiting.toCompletableFuture()).isNotDone();
    }

    @Test
    void refusesACostBelowZero() {
        Pace pace = pace(TokenBucket.standard());

        assertThat(failure(pace.send(Outbound.text("one"), -1, 0, this::out).toCompletableFuture())
                        .getCause())
                .hasMessageContaining("got -1");
    }
}
