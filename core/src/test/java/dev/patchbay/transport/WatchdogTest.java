package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.observe.Complaints;
import dev.patchbay.observe.Observer;
import dev.patchbay.observe.ParameterFilter;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.SocketCalls;
import dev.patchbay.testing.TestHandshake;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.junit.jupiter.api.Test;

final class WatchdogTest {

    private static final Limits LONG = Limits.defaults()
            .withIdleTimeout(ChronoUnit.FOREVER.getDuration())
            .withProgressTimeout(Duration.ofHours(1))
            .withCloseTimeout(Duration.ofHours(1));

    private static final Handshake HANDSHAKE = TestHandshake.at("/ws");

    @Test
    void ticksTenTimesInTheShortestLimitOfAllSockets() {
        List<Limits> each = List.of(
                LONG.withIdleTimeout(Duration.ofSeconds(1)),
                LONG.withPingInterval(Duration.ofSeconds(1)),
                LONG.withProgressTimeout(Duration.ofSeconds(1)),
                LONG.withCloseTimeout(Duration.ofSeconds(1)));

        for (Limits limits : each) {
            assertThat(Watchdog.tick(List.of(LONG, limits, LONG))).isEqualTo(Duration.ofMillis(100));
        }
    }

    @Test
    void ticksAtLeastOnceASecond() {
        assertThat(Watchdog.tick(List.of(LONG))).isEqualTo(Duration.ofSeconds(1));
        assertThat(Watchdog.tick(List.of())).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void goesOnTickingBehindAnErrorOfOneConnection() {
        Limits limits = Limits.defaults().withCloseTimeout(Duration.ofMillis(20));
        ManualTime time = new ManualTime();
        SessionSettings settings = new SessionSettings(
                limits, Runnable::run, Observer.NONE, PubSub.local(), time, ParameterFilter.DEFAULT, new Complaints());
        Watchdog watchdog = new Watchdog(settings.complaints(), time);
        AtomicInteger ticks = new AtomicInteger();
        SocketSession session = new SocketSession(HANDSHAKE, new SocketCalls() {}, settings);
        FrameReceiver failing = new FrameReceiver(session, settings, watchdog, Ways.Guide.JETTY, () -> {});
        failing.onOpen(
                new CoreSession.Empty() {
                    @Override
                    public WebSocketComponents getWebSocketComponents() {
                        return new WebSocketComponents();
                    }

                    @Override
                    public void abort() {
                        ticks.incrementAndGet();
                        throw new StackOverflowError("on purpose");
                    }
                },
                Callback.NOOP);
        failing.drain(CloseReason.of(CloseReason.SERVICE_RESTART));
        watchdog.start(List.of(limits));

        time.advance(Duration.ofMillis(20 + 3 * 2));
        assertThat(ticks).hasValue(3); // it is to be cut at every tick
        watchdog.stop();
        ticks.set(0);
        time.advance(Duration.ofSeconds(1));
        assertThat(ticks).hasValue(0);
    }
}
