package dev.patchbay.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Outbound;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A bucket of tokens, at times that the test says. */
final class TokenBucketTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long START = Long.MAX_VALUE - SECOND.toNanos(); // from where it wraps around

    private long now = START;

    @Test
    void isFullAtFirst() {
        TokenBucket bucket = TokenBucket.standard();

        assertThat(taken(bucket)).isEqualTo(TokenBucket.DEFAULT_CAPACITY);
    }

    @Test
    void getsATokenWheneverTheTimeIsOver() {
        TokenBucket bucket = ClientRateLimit.bucket(2, SECOND);
        assertThat(taken(bucket)).isEqualTo(2);

        pass(SECOND.minusNanos(1));
        assertThat(bucket.admit(1, 0, now)).isEqualTo(Admission.later(Duration.ofNanos(1)));
        pass(Duration.ofNanos(1));
        assertThat(taken(bucket)).isOne();
    }

    @Test
    void holdsNoMoreThanItHasRoomFor() {
        TokenBucket bucket = ClientRateLimit.bucket(3, SECOND);
        assertThat(taken(bucket)).isEqualTo(3);

        pass(Duration.ofDays(365));
        assertThat(taken(bucket)).isEqualTo(3);
    }

    @Test
    void saysHowLongAMessageOfItsCostWaits() {
        TokenBucket bucket = ClientRateLimit.bucket(10, SECOND);
        bucket.admit(7, 0, now);

        assertThat(bucket.admit(5, 0, now)).isEqualTo(Admission.later(SECOND.multipliedBy(2)));
        assertThat(bucket.admit(3, 0, now)).isEqualTo(Admission.now());
    }

    @Test
    void letsAMessageThroughThatCostsMoreThanThereIsRoomForAndHasItPaid() {
        TokenBucket bucket = ClientRateLimit.bucket(3, SECOND);

        assertThat(bucket.admit(10, 0, now)).isEqualTo(Admission.now());
        assertThat(bucket.admit(1, 0, now)).isEqualTo(Admission.later(SECOND.multipliedBy(8)));
        assertThat(bucket.admit(Integer.MAX_VALUE, 0, now)).isEqualTo(Admission.later(SECOND.multipliedBy(10)));
    }

    @Test
    void keepsMessagesApartHoweverFullItIs() {
        TokenBucket bucket = ClientRateLimit.bucket(10, SECOND).withSpacing(Duration.ofMillis(20));
        assertThat(taken(bucket)).isOne();

        assertThat(bucket.admit(1, 0, now)).isEqualTo(Admission.later(Duration.ofMillis(20)));
        pass(Duration.ofMillis(20));
        assertThat(taken(bucket)).isOne();
    }

    @Test
    void spacesMessagesOfAllKindsEvenly() {
        TokenBucket evenly = ClientRateLimit.evenly(Duration.ofMillis(200));
        for (MessageKind kind : MessageKind.values()) {
            int cost = evenly.cost(Outbound.text("any"), kind);
            assertThat(evenly.admit(cost, 0, now)).isEqualTo(Admission.now());
            assertThat(evenly.admit(cost, 0, now)).isEqualTo(Admission.later(Duration.ofMillis(200)));
            pass(Duration.ofMillis(200));
        }
    }

    @Test
    void asksTheProgramWhatAMessageCosts() {
        TokenBucket bucket = TokenBucket.standard();
        assertThat(bucket.cost(Outbound.text("1234"), MessageKind.SUBSCRIPTION)).isEqualTo(5);
        assertThat(bucket.cost(Outbound.text("1234"), MessageKind.AUTH)).isEqualTo(10);

        assertThat(bucket.withCosts((message, kind) -> message.size()).cost(Outbound.text("1234"), MessageKind.AUTH))
                .isEqualTo(4);
    }

    @Test
    void staysAsItIsWhereAnotherIsMadeOfIt() {
        TokenBucket bucket = ClientRateLimit.bucket(2, SECOND);
        assertThat(taken(bucket)).isEqualTo(2);
        TokenBucket other = bucket.withQueue(7);

        assertThat(taken(other)).isEqualTo(2);
        assertThat(taken(bucket)).isZero();
        assertThat(bucket.queue()).isEqualTo(100);
        assertThat(other.withSpacing(SECOND).withCosts((message, kind) -> 3).queue())
                .isEqualTo(7);
    }

    @Test
    void isNotFooledByAClockThatIsBehind() {
        TokenBucket bucket = ClientRateLimit.bucket(1, SECOND);
        assertThat(bucket.admit(1, 0, now)).isEqualTo(Admission.now());

        assertThat(bucket.admit(1, 0, now - 1000)).isEqualTo(Admission.later(SECOND));
        pass(SECOND);
        assertThat(taken(bucket)).isOne();
    }

    @Test
    void refusesWhatMakesNoSense() {
        TokenBucket bucket = TokenBucket.standard();
        assertThatThrownBy(() -> ClientRateLimit.bucket(0, SECOND)).hasMessageContaining("got 0 and PT1S");
        assertThatThrownBy(() -> ClientRateLimit.bucket(1, Duration.ZERO)).hasMessageContaining("got 1 and PT0S");
        assertThatThrownBy(() -> ClientRateLimit.bucket(1_000_000, Duration.ofDays(1000)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bucket.withQueue(-1)).hasMessageContaining("got -1");
        assertThatThrownBy(() -> bucket.withSpacing(SECOND.negated())).hasMessageContaining("got PT-1S");
        assertThatThrownBy(() -> Admission.later(Duration.ZERO)).hasMessageContaining("got PT0S");
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    /** How many messages of one token go at this moment. */
    private int taken(TokenBucket bucket) {
        int taken = 0;
        while (bucket.admit(1, 0, now) instanceof Admission.Now) {
            taken++;
        }
        return taken;
    }
}
