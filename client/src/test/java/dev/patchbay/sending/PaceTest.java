package dev.patchbay.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.client.ClientException.RateLimited;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.Admission;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.ClientRateLimit.Mode;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.rate.TokenBucket;
import dev.patchbay.time.ManualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Messages that go when they may, on a time that the test moves. */
final class PaceTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ManualTime time = new ManualTime();
    private final List<String> network = new ArrayList<>();

    @Test
    void sendsAtOnceWhatMayGo() {
        Pace pace = pace(ClientRateLimit.bucket(2, SECOND));
        CompletableFuture<Void> sent = send(pace, "one", 0);
        send(pace, "two", 0);
        send(pace, "three", 0);

        assertThat(network).containsExactly("one", "two");
        assertThat(sent).isCompleted();
        assertThat(pace.counts()).isEqualTo(new RateCounts(2, 1, 0, 1));
    }

    @Test
    void sendsWhatWaitsAtTheMomentAtWhichItMayGo() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND));
        send(pace, "one", 0);
        CompletableFuture<Void> second = send(pace, "two", 0);
        send(pace, "three", 0);
        time.advance(SECOND.minusNanos(1));
        assertThat(network).containsExactly("one");
        assertThat(second).isNotDone();
        time.advance(Duration.ofNanos(1));
        assertThat(network).containsExactly("one", "two");
        assertThat(second).isCompleted();
        time.advance(SECOND);

        assertThat(network).containsExactly("one", "two", "three");
        assertThat(pace.counts()).isEqualTo(new RateCounts(1, 2, 0, 0));
    }

    @Test
    void letsHigherPrioritiesGoFirstAndKeepsTheOrderOfEach() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND));
        List.of("first", "a", "b").forEach(text -> send(pace, text, 0));
        List.of("urgent a", "urgent b").forEach(text -> send(pace, text, 7));
        send(pace, "some day", -1);
        send(pace, "c", 0);
        time.advance(SECOND.multipliedBy(6));

        assertThat(network).containsExactly("first", "urgent a", "urgent b", "a", "b", "c", "some day");
    }

    @Test
    void letsNothingCheapPassWhatWaitsForMore() {
        Pace pace = pace(ClientRateLimit.bucket(10, SECOND));
        pace.send(Outbound.text("first"), 8, 0, this::out);
        pace.send(Outbound.text("dear"), 5, 0, this::out);
        pace.send(Outbound.text("cheap"), 1, 0, this::out);
        pace.send(Outbound.text("cheap and urgent"), 1, 1, this::out);

        assertThat(network).containsExactly("first", "cheap and urgent");
        time.advance(SECOND.multipliedBy(4));
        assertThat(network).endsWith("dear");
        time.advance(SECOND);
        assertThat(network).endsWith("dear", "cheap");
    }

    @Test
    void takesWhatAKindCostsAndPutsItWhereItBelongs() {
        Pace pace = pace(ClientRateLimit.bucket(10, SECOND));
        pace.send(Outbound.text("log-in"), MessageKind.AUTH, this::out);
        pace.send(Outbound.text("query"), MessageKind.QUERY, this::out);
        pace.send(Outbound.text("feed"), MessageKind.SUBSCRIPTION, this::out);
        time.advance(SECOND.multipliedBy(5));
        assertThat(network).containsExactly("log-in", "feed");
        time.advance(SECOND);

        assertThat(network).containsExactly("log-in", "feed", "query");
    }

    @Test
    void refusesWhatTheQueueHasNoRoomForAndSaysWhenItMay() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND).withQueue(2));
        List.of("one", "two", "three").forEach(text -> send(pace, text, 0));
        time.advance(Duration.ofMillis(400));

        assertThat(refusal(send(pace, "four", 9)).retryAfter()).contains(Duration.ofMillis(600));
        assertThat(pace.counts()).isEqualTo(new RateCounts(1, 2, 1, 2));
        time.advance(Duration.ofMillis(600));
        assertThat(send(pace, "five", 0)).isNotDone();
    }

    @Test
    void refusesAtOnceWhereThereIsNoQueue() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND).withQueue(0));
        send(pace, "one", 0);

        assertThat(refusal(send(pace, "two", 0)).retryAfter()).contains(SECOND);
        assertThat(refusal(send(pace, "two", 0))).hasMessageContaining("try again in PT1S");
    }

    @Test
    void hasRoomForAHundred() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND));
        for (int i = 0; i < 101; i++) {
            send(pace, "any", 0);
        }
        assertThat(pace.counts()).isEqualTo(new RateCounts(1, 100, 0, 100));
        refusal(send(pace, "one more", 0));
    }

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
        CompletableFuture<Void> waiting = send(pace, "two", 0);
        bucket.mode(Mode.ALWAYS_REJECT);

        assertThat(refusal(send(pace, "three", 0)).retryAfter()).isEmpty();
        assertThat(waiting).isNotDone();
        time.advance(SECOND);
        refusal(waiting);
        assertThat(pace.counts()).isEqualTo(new RateCounts(1, 1, 2, 0));
    }

    @Test
    void failsWhatWaitsWhenItIsTold() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND));
        send(pace, "one", 0);
        CompletableFuture<Void> waiting = send(pace, "two", 0);
        ConnectionLost lost = new ConnectionLost(false);
        pace.fail(lost);
        time.advance(SECOND.multipliedBy(2));

        assertThat(failure(waiting)).isSameAs(lost);
        assertThat(network).containsExactly("one");
        send(pace, "three", 0);
        assertThat(network).containsExactly("one", "three");
    }

    @Test
    void keepsWhatWaitsWhileItPauses() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND));
        send(pace, "one", 0);
        send(pace, "two", 0);
        pace.pause();
        time.advance(SECOND.multipliedBy(10));
        send(pace, "three", 1);
        assertThat(network).containsExactly("one");
        pace.resume();
        time.advance(Duration.ZERO);

        assertThat(network).containsExactly("one", "three");
        time.advance(SECOND);
        assertThat(network).containsExactly("one", "three", "two");
    }

    @Test
    void holdsForAllConnectionsThatShareALimit() {
        TokenBucket shared = ClientRateLimit.bucket(2, SECOND);
        Pace here = pace(shared);
        Pace there = pace(shared);
        send(here, "here", 0);
        send(there, "there", 0);
        send(here, "here again", 0);
        time.advance(SECOND);
        send(there, "there again", 0);

        assertThat(network).containsExactly("here", "there", "here again");
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
        CompletableFuture<Void> waiting = send(pace, "two", 0);
        time.advance(SECOND);

        assertThat(failure(waiting)).hasMessage("on purpose");
        assertThat(failure(send(pace, "three", 0))).hasMessage("on purpose");
        says.add(Admission.now());
        assertThat(send(pace, "four", 0)).isCompleted();
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
        CompletableFuture<Void> waiting = send(pace, "one", 0);
        time.advance(Duration.ofDays(365));

        assertThat(waiting).isNotDone();
    }

    @Test
    void refusesACostBelowZero() {
        Pace pace = pace(TokenBucket.standard());

        assertThatThrownBy(() -> pace.send(Outbound.text("one"), -1, 0, this::out))
                .hasMessageContaining("got -1");
    }

    private Pace pace(ClientRateLimit limit) {
        return new Pace(limit, time, Runnable::run);
    }

    private CompletableFuture<Void> send(Pace pace, String text, int priority) {
        return pace.send(Outbound.text(text), 1, priority, this::out).toCompletableFuture();
    }

    private CompletionStage<Void> out(Outbound message) {
        network.add(StandardCharsets.UTF_8.decode(message.payload()).toString());
        return CompletableFuture.completedStage(null);
    }

    private static RateLimited refusal(CompletableFuture<Void> stage) {
        assertThat(failure(stage)).isInstanceOf(RateLimited.class);
        return (RateLimited) failure(stage);
    }

    private static Throwable failure(CompletableFuture<Void> stage) {
        assertThat(stage).isCompletedExceptionally();
        return stage.handle((nothing, failure) -> failure).join().getCause(); // of what a view of a stage wraps it in
    }
}
