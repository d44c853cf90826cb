package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageRate;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.testing.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Frames that bring nothing: pings, pongs, and fragments without content. */
final class EmptyFramesTest {

    private static final RawFrame PING = RawFrame.of(RawFrame.PING, new byte[3]);
    private static final RawFrame PONG = RawFrame.of(RawFrame.PONG, new byte[3]);
    private static final RawFrame BEGIN = RawFrame.text("").unfinished();
    private static final RawFrame EMPTY =
            RawFrame.of(RawFrame.CONTINUATION, new byte[0]).unfinished();
    private static final RawFrame PART =
            RawFrame.of(RawFrame.CONTINUATION, new byte[] {'x'}).unfinished();
    private static final RawFrame END = RawFrame.of(RawFrame.CONTINUATION, new byte[0]);

    @ParameterizedTest
    @EnumSource
    void closeWith1008BeyondTheirRate(Way way) throws Exception {
        assertFourthCloses(way, PING, PING, PING, PING);
        assertFourthCloses(way, PONG, PONG, PONG, PONG);
        assertFourthCloses(way, BEGIN, EMPTY, PART, EMPTY, EMPTY);
        assertFourthCloses(way, PING, BEGIN, END, PONG, PING);
    }

    private void assertFourthCloses(Way way, RawFrame... frames) throws Exception {
        TestSocket socket = TestSocket.echo();
        Limits limits = Limits.defaults().withEmptyFrameRate(new MessageRate(0.001, 3));
        try (Way.Served server = way.serve(socket, options -> options.limits(limits));
                RawClient client = server.open();
                RawClient other = server.open()) {
            for (int i = 0; i < frames.length - 1; i++) {
                client.send(frames[i]);
            }
            other.send(PING);
            other.read(RawFrame.PONG);
            assertThat(socket.closes()).isZero();
            client.send(frames[frames.length - 1]);

            RawFrame close = client.readClose();
            assertThat(close.closeCode()).isEqualTo(1008);
            assertThat(close.closeText()).isEqualTo("too many pings, pongs and empty fragments");
            assertThat(socket.closed().code()).isEqualTo(1008);
            other.send(PING);
            other.read(RawFrame.PONG);
        }
    }

    @Test
    void areManyUnlessSaid() throws Exception {
        RawFrame[] many = Stream.generate(() -> PONG).limit(10_000).toArray(RawFrame[]::new);
        try (Way.Served server = Way.TUNED.serve(TestSocket.echo());
                RawClient client = server.open()) {
            client.send(many);
            assertThat(client.ask("still here")).isEqualTo("still here");
            client.send(many);

            assertThat(client.readClose().closeCode()).isEqualTo(1008);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TUNED", "COMPRESSED"}) // which are read on the selectors' threads
    void letOthersHaveTheirTurn(Way way) throws Exception {
        Limits limits = Limits.defaults().withEmptyFrameRate(MessageRate.UNLIMITED);
        List<RawClient> floods = Collections.synchronizedList(new ArrayList<>());
        try (Way.Served server = way.serve(TestSocket.echo(), options -> options.limits(limits))) {
            for (RawFrame frame : List.of(PONG, EMPTY, PONG, EMPTY)) {
                RawClient flood = server.open();
                floods.add(flood);
                flood.send(BEGIN);
                new Thread(() -> flood(flood, frame)).start();
            }
            for (int i = 0; i < 6; i++) {
                try (RawClient client = server.open()) {
                    long start = System.nanoTime();
                    client.send(PING);
                    client.read(RawFrame.PONG);
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
                }
            }
        } finally {
            for (RawClient flood : floods) {
                flood.close();
            }
        }
    }

    private static void flood(RawClient client, RawFrame frame) {
        RawFrame[] many = Stream.generate(() -> frame).limit(10_000).toArray(RawFrame[]::new);
        try {
            while (true) {
                client.send(many);
            }
        } catch (IOException over) {
            // the test has ended
        }
    }
}
