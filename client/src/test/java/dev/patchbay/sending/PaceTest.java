package dev.patchbay.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Outbound;
import dev.patchbay.rate.Admission;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.rate.TokenBucket;
import dev.patchbay.session.SentStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Messages that go when they may, on a time that the test moves. */
final class PaceTest extends OnePace {

    @Test
    void sendsAtOnceWhatMayGo() {
        Pace pace = pace(ClientRateLimit.bucket(2, SECOND));
        CompletionStage<Void> sent = send(pace, "one", 0);
        send(pace, "two", 0);
        send(pace, "three", 0);

        assertThat(network).containsExactly("one", "two");
        assertThat(sent.toCompletableFuture()).isCompleted();
        assertThat(pace.counts()).isEqualTo(new RateCounts(2, 1, 0, 1));
    }

    @Test
    void sendsWhatWaitsAtTheMomentAtWhichItMayGo() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND));
        send(pace, "one", 0);
        CompletionStage<Void> second = send(pace, "two", 0);
        send(pace, "three", 0);
        time.advance(SECOND.minusNanos(1));
        assertThat(network).containsExactly("one");
        assertThat(second.toCompletableFuture()).isNotDone();
        time.advance(Duration.ofNanos(1));
        assertThat(network).containsExactly("one", "two");
        assertThat(second.toCompletableFuture()).isCompleted();
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
        assertThat(send(pace, "five", 0).toCompletableFuture()).isNotDone();
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
    void hasRoomForWhatHasWaitedElsewhere() {
        Pace pace = pace(ClientRateLimit.bucket(1, SECOND).withQueue(0));
        for (String text : List.of("one", "two", "three")) {
            pace.sendOn(Outbound.text(text), MessageKind.OTHER, this::out);
        }
        refusal(send(pace, "four", 0));
        time.advance(SECOND.multipliedBy(2));

        assertThat(network).containsExactly("one", "two", "three");
        assertThat(lost).containsExactly(Outbound.text("four"));
    }

    @Test
    void countsWhatDoesNotAsk() {
        Pace pace = pace(ClientRateLimit.bucket(5, SECOND));
        pace.charge(Outbound.text("before all others"), MessageKind.SUBSCRIPTION);
        send(pace, "one", 0);

        assertThat(network).isEmpty();
        assertThat(pace.counts()).isEqualTo(new RateCounts(1, 1, 0, 1));
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
    void letsNothingOvertakeAMessageOnItsWay() {
        Pace pace = pace(ClientRateLimit.bucket(2, SECOND));
        pace.send(Outbound.text("one"), 2, 0, this::out);
        pace.send(Outbound.text("two"), 2, 0, message -> {
            time.advance(SECOND.multipliedBy(2)); // by now the bucket is full
            send(pace, "three", 0);
            return out(message);
        });
        time.advance(SECOND.multipliedBy(2));

        assertThat(network).containsExactly("one", "two", "three");
    }

    @Test
    void looksAtWhatIsFirstByNowBeforeItRests() {
        List<Pace> pace = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        pace.add(pace((cost, priority, now) -> {
            if (asked.incrementAndGet() == 2) {
                send(pace.get(0), "urgent", 5);
            }
            return priority == 5 ? Admission.now() : Admission.later(SECOND);
        }));
        send(pace.get(0), "one", 0);
        time.advance(SECOND);

        assertThat(network).containsExactly("urgent");
    }

    @Test
    void movesByOneThreadAtATime() {
        Line line = new Line(time, () -> {});
        SentStage sent = new SentStage(Runnable::run);
        line.add(new Turn(Outbound.text("one"), 1, 0, 0, sent, this::out), 1, SECOND);

        assertThat(line.moves()).isTrue();
        assertThat(line.moves()).isFalse();
    }
}
