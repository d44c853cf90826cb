package dev.patchbay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.Next;
import dev.patchbay.client.Phase;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.socket.CloseReason;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ReconnectPolicy} has to do. Extend it, and say how one is made:
 *
 * <pre>{@code
 * final class MyPolicyTest extends ReconnectPolicyContract {
 *     @Override
 *     protected ReconnectPolicy policy() {
 *         return new MyPolicy();
 *     }
 * }
 * }</pre>
 */
public abstract class ReconnectPolicyContract {

    private static final int MANY = 1_000;
    private static final int FIRST_STATUS = 200;
    private static final int LAST_STATUS = 599;
    private static final int LAST_CODE = 4_999;
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Ended NOBODY = new Ended.NotOpened(new ClientException.Unreachable(
            URI.create("wss://nowhere.invalid/"), new ConnectException("nobody is there"), false));

    /** Made for those who extend it. */
    protected ReconnectPolicyContract() {}

    /** One that nobody has asked. */
    protected abstract ReconnectPolicy policy();

    /** Whatever has happened, it says what follows. */
    @Test
    public void hasAnAnswerToEverything() {
        ReconnectPolicy policy = policy();
        ends().forEach(why -> assertNotNull(policy.next(attempt(1, Duration.ZERO, why)), "what follows " + why));
    }

    private static Stream<Ended> ends() {
        Stream<Ended> statuses = IntStream.rangeClosed(FIRST_STATUS, LAST_STATUS)
                .mapToObj(status -> new Ended.NotOpened(new ClientException.Refused(status, Map.of(), "")));
        Stream<Ended> codes = IntStream.rangeClosed(0, LAST_CODE)
                .mapToObj(code -> new Ended.Lost(new CloseReason(code, ""), Duration.ofSeconds(1)));
        Stream<Ended> others = Stream.of(
                NOBODY,
                new Ended.NotOpened(new ClientException.BadHandshake("a wrong key")),
                new Ended.NotOpened(new ClientException.TimedOut(Phase.HANDSHAKE, Duration.ofSeconds(10))));
        return Stream.of(statuses, codes, others).flatMap(each -> each);
    }

    /** Where nobody is there, it does not try at full speed for ever: within 1,000 attempts it waits a minute in all, or gives up. */
    @Test
    public void doesNotTryAtFullSpeedForEver() {
        ReconnectPolicy policy = policy();
        Duration waited = Duration.ZERO;
        for (int number = 1; number <= MANY && waited.compareTo(LEAST) < 0; number++) {
            Next next = policy.next(attempt(number, waited, NOBODY));
            if (next instanceof Next.GiveUp) {
                return;
            }
            waited = waited.plus(next instanceof Next.Reconnect later ? later.delay() : LEAST);
        }
        assertTrue(waited.compareTo(LEAST) >= 0, "it waits a minute within " + MANY + " attempts, got " + waited);
    }

    /** What it says does not depend on how often it was asked, but on what it is told: connections may share it. */
    @Test
    public void mayBeSharedByConnections() {
        ReconnectPolicy policy = policy();
        Class<?> first = policy.next(attempt(1, Duration.ZERO, NOBODY)).getClass();
        List<Class<?>> others = Stream.generate(() -> policy.next(attempt(1, Duration.ZERO, NOBODY)))
                .limit(MANY)
                .<Class<?>>map(Object::getClass)
                .distinct()
                .toList();
        assertTrue(others.equals(List.of(first)), "the first attempt is answered with " + first + ", got " + others);
    }

    private static Attempt attempt(int number, Duration trouble, Ended why) {
        return new Attempt(number, trouble, why, Optional.empty());
    }
}
