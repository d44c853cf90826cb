package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that a handler reads while they arrive. */
final class StreamsTest {

    private static final Limits LARGE = Limits.defaults().withMessageSize(50_000_000);

    @Test
    void givesTheHandlerTheFirstPartBeforeTheLastHasCome() throws Exception {
        TestSocket socket = TestSocket.create().onBinaryStream((bytes, connection) -> {
            connection.send("first " + bytes.read());
            return Answer.text("last " + bytes.read() + " " + bytes.read());
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[] {(byte) 200}).unfinished());
            assertThat(client.readText()).isEqualTo("first 200");
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[] {2}));

            assertThat(client.readText()).isEqualTo("last 2 -1");
            assertThat(server.recorder().received()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 4096, 65_536, 1_000_000})
    void bringsOneFrameOfAnySizeWhole(int size) throws Exception {
        TestSocket socket = TestSocket.create()
                .onBinaryStream((bytes, connection) -> Answer.text(String.valueOf(sum(bytes.readAllBytes()))))
                .onTextStream((text, connection) ->
                        Answer.text(String.valueOf(Read.all(text).length())));
        byte[] payload = new byte[size];
        Arrays.fill(payload, (byte) 'a');
        try (TestServer server = TestServer.of(socket, LARGE);
                RawClient client = server.open()) {
            client.send(RawFrame.binary(payload), RawFrame.of(RawFrame.TEXT, payload));

            assertThat(client.readText()).isEqualTo(String.valueOf((long) size * 'a'));
            assertThat(client.readText()).isEqualTo(String.valueOf(size));
        }
    }

    @Test
    void doesNotReadOnUntilTheHandlerHasRead() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        BlockingQueue<InputStream> streams = new LinkedBlockingQueue<>();
        TestSocket socket = TestSocket.create().onBinaryStream((bytes, connection) -> {
            streams.add(bytes);
            Await.open(goOn);
            return Answer.text(String.valueOf(bytes.readAllBytes().length));
        });
        byte[] payload = new byte[20_000_000];
        try (TestServer server = TestServer.of(socket, LARGE);
                RawClient client = server.open()) {
            Thread sender = new Thread(() -> sendQuietly(client, RawFrame.binary(payload)));
            sender.start();
            InputStream stream = Await.next(streams);
            Await.until("the buffer is full", () -> available(stream) >= Limits.STREAM_BUFFER);
            try (RawClient other = server.open()) {
                other.send(RawFrame.of(RawFrame.PING, new byte[1]));
                other.read(RawFrame.PONG); // the server had time to read more, had it wanted to
            }
            assertThat(available(stream)).isLessThanOrEqualTo(Limits.STREAM_BUFFER + 8 * 1024);
            assertThat(sender.isAlive()).isTrue();
            goOn.countDown();

            assertThat(client.readText()).isEqualTo("20000000");
        }
    }

    @Test
    void readsACharacterThatIsCutByAFrame() throws Exception {
        TestSocket socket = TestSocket.create().onTextStream((text, connection) -> Answer.text(Read.all(text)));
        byte[] utf8 = "\uD83D\uDE00".getBytes(StandardCharsets.UTF_8);
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(
                    RawFrame.of(RawFrame.TEXT, Arrays.copyOf(utf8, 1)).unfinished(),
                    RawFrame.of(RawFrame.CONTINUATION, Arrays.copyOfRange(utf8, 1, 3))
                            .unfinished(),
                    RawFrame.of(RawFrame.CONTINUATION, Arrays.copyOfRange(utf8, 3, 4)));

            assertThat(client.readText()).isEqualTo("\uD83D\uDE00");
        }
    }

    @Test
    void skipsWhatTheHandlerDidNotRead() throws Exception {
        TestSocket socket = TestSocket.create()
                .onBinaryStream((bytes, connection) -> Answer.text("got " + bytes.read()))
                .onText((text, connection) -> Answer.text(text));
        try (TestServer server = TestServer.of(socket, LARGE);
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[5_000_000]), RawFrame.text("next"));

            assertThat(client.readText()).isEqualTo("got 0");
            assertThat(client.readText()).isEqualTo("next");
        }
    }

    @Test
    void answersPingsWithinAMessageAndKeepsTheOrderOfCalls() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.text(text))
                .onPing((payload, connection) -> connection.send("ping " + payload))
                .onBinaryStream((bytes, connection) -> Answer.text("binary " + bytes.readAllBytes().length));
        try (TestServer server = TestServer.of(socket, Limits.defaults().withWaitingCalls(2));
                RawClient client = server.open()) {
            client.send(RawFrame.text("before"), RawFrame.binary(new byte[1]).unfinished());
            assertThat(client.readText()).isEqualTo("before");
            for (int i = 0; i < 20; i++) {
                client.send(RawFrame.of(RawFrame.PING, new byte[] {'p'}));
                assertThat(client.read(RawFrame.PONG).string()).isEqualTo("p");
            }
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[1]), RawFrame.text("after"));

            assertThat(client.readText()).isEqualTo("binary 2");
            assertThat(client.readText()).isEqualTo("ping p");
            assertThat(client.readText()).isEqualTo("after");
        }
    }

    private static int available(InputStream bytes) {
        try {
            return bytes.available();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sendQuietly(RawClient client, RawFrame frame) {
        try {
            client.send(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sum(byte[] bytes) {
        long sum = 0;
        for (byte b : bytes) {
            sum += b;
        }
        return sum;
    }
}
