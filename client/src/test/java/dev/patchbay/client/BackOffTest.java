package dev.patchbay.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.socket.CloseReason;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long is waited, and when no longer. */
final class BackOffTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Test
    void doublesUpToTheLongest() {
        BackOff policy = BackOff.exponential(Duration.ofMillis(500), LONGEST);

        assertThat(IntStream.rangeClosed(1, 8)
                        .mapToObj(attempt -> delay(policy, attempt).toMillis()))
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 20_000L, 20_000L);
        assertThat(delay(policy, 1_000_000)).isEqualTo(LONGEST);
    }

    @Test
    void growsBySteps() {
        BackOff policy = BackOff.linear(Duration.ofSeconds(8), LONGEST);

        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(attempt -> delay(policy, attempt).toSeconds()))
                .containsExactly(8L, 16L, 20L, 20L);
        assertThat(delay(BackOff.immediate(), 9)).isZero();
    }

    @Test
    void waitsAsPhoenixDoes() {
        BackOff policy = BackOff.phoenix();

        assertThat(IntStream.rangeClosed(1, 11)
                        .mapToObj(attempt -> delay(policy, attempt).toMillis()))
                .containsExactly(10L, 50L, 100L, 150L, 200L, 250L, 500L, 1_000L, 2_000L, 5_000L, 5_000L);
    }

    @Test
    void waitsAnyPartOfItWithFullJitter() {
        BackOff policy =
                BackOff.exponential(Duration.ofSeconds(1), LONGEST).fullJitter().random(new Random(42));
        List<Duration> delays =
                IntStream.range(0, 1_000).mapToObj(any -> delay(policy, 1)).toList();

        assertThat(delays).allMatch(delay -> !delay.isNegative() && delay.compareTo(Duration.ofSeconds(1)) <= 0);
        assertThat(delays.stream().filter(delay -> delay.toMillis() < 100)).hasSizeBetween(50, 150);
        assertThat(delays.stream().filter(delay -> delay.toMillis() > 900)).hasSizeBetween(50, 150);
    }

    @Test
    void waitsForWhatTheServerAsksForAndSpreadsBehindIt() {
        BackOff policy = BackOff.linear(Duration.ofSeconds(1), LONGEST);

        assertThat(policy.next(new Attempt(1, Duration.ZERO, lost(1006), Optional.of(Duration.ofSeconds(30)))))
                .isEqualTo(Next.after(Duration.ofSeconds(31)));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 410})
    void givesUpBehindStatusesThatAreForGood(int status) {
        assertThat(BackOff.DEFAULT.next(attempt(1, refused(status)))).isInstanceOf(Next.GiveUp.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 408, 425, 429, 500, 502, 503, 200, 302})
    void triesAgainBehindAllOthers(int status) {
        assertThat(BackOff.DEFAULT.next(attempt(1, refused(status)))).isInstanceOf(Next.Reconnect.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1002, 1003, 1007, 1008, 1009, 1010})
    void givesUpBehindCodesThatAreForGood(int code) {
        assertThat(BackOff.DEFAULT.next(attempt(1, lost(code)))).isInstanceOf(Next.GiveUp.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1005, 1006, 1011, 1012, 1013, 1014, 4000})
    void triesAgainBehindAllOtherCodes(int code) {
        assertThat(BackOff.DEFAULT.next(attempt(1, lost(code)))).isInstanceOf(Next.Reconnect.class);
    }

    @Test
    void givesUpBehindCodesOfTheProgram() {
        BackOff policy = BackOff.DEFAULT.giveUpAfter(code -> code >= 4400 && code < 4500);

        assertThat(policy.next(attempt(1, lost(4400)))).isInstanceOf(Next.GiveUp.class);
        assertThat(policy.next(attempt(1, lost(4500)))).isInstanceOf(Next.Reconnect.class);
        assertThat(policy.next(attempt(1, lost(1002)))).isInstanceOf(Next.GiveUp.class);
    }

    @Test
    void givesUpWhereACertificateIsNotTrustedOrTheUrlIsNone() {
        URI uri = URI.create("wss://here");
        ClientException untrusted = new ClientException.Unreachable(uri, new ConnectException(), true);
        ClientException gone = new ClientException.Unreachable(uri, new ConnectException(), false);

        assertThat(BackOff.DEFAULT.next(attempt(1, new Ended.NotOpened(untrusted))))
                .isInstanceOf(Next.GiveUp.class);
        assertThat(BackOff.DEFAULT.next(attempt(1, new Ended.NotOpened(new ClientException.BadUrl("no host")))))
                .isInstanceOf(Next.GiveUp.class);
        assertThat(BackOff.DEFAULT.next(attempt(1, new Ended.NotOpened(gone)))).isInstanceOf(Next.Reconnect.class);
    }

    @Test
    void givesUpBehindSoManyAttemptsAndSoMuchTime() {
        BackOff three = BackOff.immediate().attempts(3);
        BackOff minute = BackOff.linear(Duration.ofSeconds(10), LONGEST).within(Duration.ofMinutes(1));

        assertThat(three.next(attempt(2, lost(1006)))).isEqualTo(Next.now());
        assertThat(three.next(attempt(3, lost(1006)))).isEqualTo(Next.giveUp("there were 3 attempts"));
        assertThat(minute.next(new Attempt(1, Duration.ofSeconds(50), lost(1006), Optional.empty())))
                .isInstanceOf(Next.Reconnect.class);
        assertThat(minute.next(new Attempt(1, Duration.ofSeconds(51), lost(1006), Optional.empty())))
                .isInstanceOf(Next.GiveUp.class);
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(BackOff::table).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BackOff.immediate().attempts(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BackOff.immediate().jitter(0.5, 0.4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BackOff.linear(Duration.ofSeconds(-1), LONGEST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Next.after(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Duration delay(BackOff policy, int attempt) {
        return ((Next.Reconnect) policy.next(attempt(attempt, lost(1006)))).delay();
    }

    private static Attempt attempt(int number, Ended why) {
        return new Attempt(number, Duration.ZERO, why, Optional.empty());
    }

    private static Ended refused(int status) {
        return new Ended.NotOpened(new ClientException.Refused(status, Map.of(), ""));
    }

    private static Ended lost(int code) {
        return new Ended.Lost(CloseReason.of(code), Duration.ofSeconds(1));
    }
}
