package dev.patchbay.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.time.ManualTime;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several addresses, of which the first that answers is taken. */
final class RaceTest {

    private static final Duration FIVE = Duration.ofSeconds(5);
    private static final Duration HEAD_START = Duration.ofMillis(250);
    private static final Duration A_LITTLE_LESS = HEAD_START.minusMillis(1);

    private final ManualTime time = new ManualTime();
    private final Map<Integer, Race.Runner> runners = new LinkedHashMap<>();
    private final List<Integer> givenUp = new ArrayList<>();
    private final List<Throwable> lost = new ArrayList<>();

    @Test
    void startsEachAddressAQuarterOfASecondBehindTheOneBefore() {
        race(3);
        assertThat(runners).containsOnlyKeys(1);
        time.advance(A_LITTLE_LESS);
        assertThat(runners).containsOnlyKeys(1);
        time.advance(Duration.ofMillis(1));
        assertThat(runners).containsOnlyKeys(1, 2);
        time.advance(HEAD_START);
        assertThat(runners).containsOnlyKeys(1, 2, 3);
    }

    @Test
    void startsTheNextAddressAtOnceWhereOneFails() {
        race(3);
        fail(1);
        assertThat(runners).containsOnlyKeys(1, 2);
        time.advance(A_LITTLE_LESS);
        assertThat(runners).containsOnlyKeys(1, 2);
        time.advance(Duration.ofMillis(1));
        assertThat(runners).containsOnlyKeys(1, 2, 3);
    }

    @Test
    void takesTheFirstThatArrivesAndGivesAllOthersUp() {
        race(4);
        time.advance(HEAD_START.multipliedBy(2));

        assertThat(runner(2).arrives()).isTrue();
        assertThat(givenUp).containsExactlyInAnyOrder(1, 3);
        assertThat(runner(1).arrives()).isFalse();
        time.advance(FIVE.multipliedBy(2));
        assertThat(runners).containsOnlyKeys(1, 2, 3);
        assertThat(givenUp).doesNotContain(2);
        assertThat(lost).isEmpty();
    }

    @Test
    void givesEachAddressItsTime() {
        race(2);
        time.advance(FIVE.minusMillis(1));
        assertThat(givenUp).isEmpty();
        time.advance(Duration.ofMillis(1));
        assertThat(givenUp).containsExactly(1);
        assertThat(lost).isEmpty();
        time.advance(HEAD_START);

        assertThat(givenUp).containsExactly(1, 2);
        assertThat(lost).singleElement().isInstanceOf(TimedOut.class);
        assertThat(lost.get(0)).hasMessageContaining("connecting").hasMessageContaining("PT5S");
    }

    @Test
    void saysWhatTellsMostWhereNoneArrives() {
        race(2);
        time.advance(HEAD_START);
        fail(2);
        assertThat(lost).isEmpty();
        time.advance(FIVE);

        assertThat(lost).singleElement().isInstanceOf(ConnectException.class);
        assertThat(lost.get(0).getSuppressed()).hasOnlyElementsOfType(TimedOut.class);
    }

    @Test
    void tellsNobodyAnythingWhenItIsCancelled() {
        Race race = race(3);
        time.advance(HEAD_START);
        race.cancel();
        time.advance(FIVE);

        assertThat(givenUp).containsExactlyInAnyOrder(1, 2);
        assertThat(runners).containsOnlyKeys(1, 2);
        assertThat(runner(1).arrives()).isFalse();
        fail(2);
        assertThat(lost).isEmpty();
    }

    @Test
    void triesBothFamiliesByTurnsAndTheNewerFirst() throws UnknownHostException {
        List<InetAddress> found = addresses("192.0.2.1", "192.0.2.2", "192.0.2.3", "2001:db8::1", "2001:db8::2");

        assertThat(Addresses.inOrder(found))
                .isEqualTo(addresses("2001:db8::1", "192.0.2.1", "2001:db8::2", "192.0.2.2", "192.0.2.3"));
    }

    private static List<InetAddress> addresses(String... texts) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String text : texts) {
            addresses.addAll(List.of(InetAddress.getAllByName(text)));
        }
        return addresses;
    }

    private Race.Runner runner(int port) {
        return Objects.requireNonNull(runners.get(port));
    }

    private void fail(int port) {
        runner(port).fails(new ConnectException("refused"));
    }

    /** Of addresses whose ports are 1, 2 and so on. */
    private Race race(int addresses) {
        List<InetSocketAddress> all = IntStream.rangeClosed(1, addresses)
                .mapToObj(port -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .toList();
        Race race = new Race(all, this::start, time, FIVE, lost::add);
        race.next();
        return race;
    }

    private Runnable start(InetSocketAddress address, Race.Runner runner) {
        runners.put(address.getPort(), runner);
        return () -> givenUp.add(address.getPort());
    }
}
