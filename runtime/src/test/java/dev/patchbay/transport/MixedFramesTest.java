package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Pause;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that are read past Jetty and frames that it reads itself come in one order, however they are cut. */
final class MixedFramesTest {

    private static final int HEADER = 6;
    private static final String LARGE = "large ".repeat(4_000);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 13, 64, 1_000, 4_096, 16_384, 100_000})
    void keepTheirOrder(int part) throws Exception {
        try (TestServer server = TestServer.of(TestSocket.echo().nonBlocking());
                RawClient client = server.open()) {
            byte[] all = stream();
            Thread writer = new Thread(() -> write(client, all, part));
            writer.start();
            for (String expected : List.of("a", "bé", "p", "fragments", "c", LARGE, "d", "", "e")) {
                assertThat(client.read().string()).isEqualTo(expected);
            }
            writer.join();
        }
    }

    private static byte[] stream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (RawFrame frame : List.of(
                RawFrame.text("a"),
                RawFrame.text("bé"),
                RawFrame.text("frag").unfinished(),
                RawFrame.of(RawFrame.PING, new byte[] {112}),
                RawFrame.of(RawFrame.CONTINUATION, new byte[] {'m', 'e', 'n', 't', 's'}),
                RawFrame.text("c"),
                RawFrame.text(LARGE),
                RawFrame.text("d"),
                RawFrame.text(""),
                RawFrame.text("e"))) {
            bytes.writeBytes(frame.bytes());
        }
        return bytes.toByteArray();
    }

    private static void write(RawClient client, byte[] all, int part) {
        try {
            for (int at = 0; at < all.length; at += part) {
                byte[] some = new byte[Math.min(part, all.length - at)];
                System.arraycopy(all, at, some, 0, some.length);
                client.write(some);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void waitForASessionThatIsFullAndGoOn() throws Exception {
        Pause pause = new Pause();
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            if (text.equals("0")) {
                pause.here();
            }
            return Answer.text(text);
        });
        Limits limits = Limits.defaults().withWaitingCalls(4);
        try (TestServer server = TestServer.of(socket, limits);
                RawClient client = server.open()) {
            RawFrame[] frames = new RawFrame[1_000];
            for (int i = 0; i < frames.length; i++) {
                frames[i] = i % 100 == 50 ? RawFrame.of(RawFrame.PONG, new byte[2]) : RawFrame.text("" + i);
            }
            client.send(frames);
            pause.awaitReached();
            pause.end();

            for (int i = 0; i < frames.length; i++) {
                if (i % 100 != 50) {
                    assertThat(client.readText()).isEqualTo("" + i);
                }
            }
        }
    }

    @Test
    void areNoneWithinAFrame() throws Exception {
        byte[] frame = RawFrame.binary(looksLikeAFrame()).bytes();
        try (TestServer server = TestServer.of(echoOfBytes());
                RawClient client = server.open()) {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(RawFrame.text("first").bytes());
            both.write(frame, 0, HEADER);
            client.write(both.toByteArray());
            assertThat(client.readText()).isEqualTo("first"); // and Jetty has the other frame's header
            client.write(Arrays.copyOfRange(frame, HEADER, frame.length));

            assertThat(client.read().payload()).isEqualTo(looksLikeAFrame());
        }
    }

    private static TestSocket echoOfBytes() {
        return TestSocket.echo().onBinary((bytes, connection) -> Answer.binary(bytes));
    }

    /** A payload that, masked, is a frame itself. */
    private static byte[] looksLikeAFrame() {
        byte[] payload = RawFrame.text("within").bytes();
        byte[] masked = RawFrame.binary(payload).bytes();
        return Arrays.copyOfRange(masked, HEADER, masked.length); // masked twice is not masked
    }

    @Test
    void beginBehindTheHandshakeWhereverItsPacketEnds() throws Exception {
        byte[] frame = RawFrame.binary(looksLikeAFrame()).bytes();
        for (int cut = 1; cut < frame.length; cut++) {
            try (TestServer server = TestServer.of(echoOfBytes());
                    RawClient client = RawClient.connect(server.port())) {
                ByteArrayOutputStream packet = new ByteArrayOutputStream();
                packet.writeBytes(RawClient.request(TestServer.PATH).getBytes(StandardCharsets.US_ASCII));
                packet.writeBytes(RawFrame.text("first").bytes());
                packet.write(frame, 0, cut);
                client.write(packet.toByteArray());
                assertThat(client.readHttp().status()).isEqualTo(101);
                assertThat(client.readText()).isEqualTo("first");
                client.write(Arrays.copyOfRange(frame, cut, frame.length));
                assertThat(client.read().payload()).isEqualTo(looksLikeAFrame());
                client.send(RawFrame.binary(new byte[] {1}));
                assertThat(client.read().payload()).containsExactly(1);
            }
        }
    }

    @Test
    void areNotReadBehindAnEnd() throws Exception {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    heard.add(text);
                    connection.close(CloseReason.of(CloseReason.NORMAL));
                    return Answer.none();
                })
                .nonBlocking();
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.text("last"), RawFrame.text("too late"));
            assertThat(client.readClose().closeCode()).isEqualTo(1000);
            client.send(RawFrame.text("much too late"), RawFrame.close(1000, ""));
            client.awaitEnd();
            Await.until("it has ended", () -> socket.closes() == 1);
        }
        assertThat(heard).containsExactly("last");
    }
}
