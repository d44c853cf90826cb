package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 7692. */
final class CompressionTest {

    private static final String OFFER = "Sec-WebSocket-Extensions: permessage-deflate";
    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};
    private static final int LIMIT = 100_000;

    private final TestSocket socket =
            TestSocket.echo().onBinary((bytes, connection) -> Answer.text(String.valueOf(bytes.length)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permessage-deflate",
                "permessage-deflate; client_max_window_bits",
                "permessage-deflate; client_max_window_bits=10; server_no_context_takeover",
                "permessage-deflate; server_max_window_bits=15",
                "permessage-deflate; server_max_window_bits=10, permessage-deflate",
                "permessage-deflate; unknown, permessage-deflate",
                "x-other, permessage-deflate"
            })
    void agreesToCompressionWithoutContextAndToNothingElse(String offer) throws Exception {
        HttpAnswer answer = offer(offer);

        assertThat(answer.status()).isEqualTo(101);
        assertThat(answer.header("Sec-WebSocket-Extensions").split("; *", -1))
                .containsExactlyInAnyOrder(
                        "permessage-deflate", "server_no_context_takeover", "client_no_context_takeover");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-other",
                "permessage-deflate; server_max_window_bits=10",
                "permessage-deflate; unknown",
                "fragment"
            })
    void takesNoOfferThatItCannotMeet(String offer) throws Exception {
        HttpAnswer answer = offer(offer);

        assertThat(answer.status()).isEqualTo(101);
        assertThat(answer.headers()).doesNotContainKey("Sec-WebSocket-Extensions");
    }

    @Test
    void readsAndWritesCompressedMessages() throws Exception {
        try (TestServer server = serve();
                RawClient client = open(server)) {
            for (String text : new String[] {"hello", "", "h\u00e9llo ".repeat(5_000), "again"}) {
                client.send(RawFrame.of(RawFrame.TEXT, deflated(text)).with(RawFrame.RSV1));

                assertThat(inflatedMessage(client)).isEqualTo(text);
            }
        }
    }

    @Test
    void readsMessagesThatAreNotCompressedAndSmallFragments() throws Exception {
        try (TestServer server = serve();
                RawClient client = open(server)) {
            client.text("plain");
            assertThat(inflatedMessage(client)).isEqualTo("plain");
            byte[] deflated = deflated("in two parts");
            client.send(
                    RawFrame.of(RawFrame.TEXT, Arrays.copyOf(deflated, 3))
                            .with(RawFrame.RSV1)
                            .unfinished(),
                    RawFrame.of(RawFrame.CONTINUATION, Arrays.copyOfRange(deflated, 3, deflated.length)));

            assertThat(inflatedMessage(client)).isEqualTo("in two parts");
        }
    }

    @Test
    void closesWith1011AtAPingWithinAMessageBecauseJettysInflaterForgetsWhereItWas() throws Exception {
        byte[] deflated = deflated("in two parts");
        try (TestServer server = serve();
                RawClient client = open(server)) {
            client.send(
                    RawFrame.of(RawFrame.TEXT, Arrays.copyOf(deflated, 3))
                            .with(RawFrame.RSV1)
                            .unfinished(),
                    RawFrame.of(RawFrame.PING, new byte[0]));

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1011);
        }
    }

    @Test
    void countsMessagesInflated() throws Exception {
        try (TestServer server = serve()) {
            try (RawClient client = open(server)) {
                client.send(RawFrame.of(RawFrame.BINARY, deflated("x".repeat(LIMIT)))
                        .with(RawFrame.RSV1));
                assertThat(inflatedMessage(client)).isEqualTo(String.valueOf(LIMIT));
            }
            try (RawClient client = open(server)) {
                client.send(RawFrame.of(RawFrame.BINARY, deflated("x".repeat(LIMIT + 1)))
                        .with(RawFrame.RSV1));
                assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1009);
            }
        }
    }

    @Test
    void closesWith1009AtABombWithoutInflatingIt() throws Exception {
        byte[] bomb = deflated("x".repeat(100_000_000));
        assertThat(bomb.length).isLessThan(LIMIT);
        try (TestServer server = serve();
                RawClient client = open(server)) {
            client.send(RawFrame.of(RawFrame.TEXT, bomb).with(RawFrame.RSV1));

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void closesWith1007WhereTheMessageIsNotDeflated() throws Exception {
        try (TestServer server = serve();
                RawClient client = open(server)) {
            client.send(RawFrame.binary(new byte[] {-1, -1, -1, -1}).with(RawFrame.RSV1));

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1007);
        }
    }

    @Test
    void closesWith1002WhereAContinuationSaysThatItIsCompressed() throws Exception {
        try (TestServer server = serve();
                RawClient client = open(server)) {
            client.send(
                    RawFrame.of(RawFrame.TEXT, deflated("x"))
                            .with(RawFrame.RSV1)
                            .unfinished(),
                    RawFrame.of(RawFrame.CONTINUATION, new byte[0]).with(RawFrame.RSV1));

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1002);
        }
    }

    @Test
    void streamsACompressedMessage() throws Exception {
        TestSocket streaming = TestSocket.create()
                .onBinaryStream((bytes, connection) -> Answer.text(String.valueOf(bytes.readAllBytes().length)));
        try (TestServer server = TestServer.of(
                        options ->
                                options.compression().limits(Limits.defaults().withMessageSize(20_000_000)),
                        TestServer.table(new Route(TestServer.PATH, streaming)));
                RawClient client = open(server)) {
            client.send(RawFrame.of(RawFrame.BINARY, deflated("x".repeat(20_000_000)))
                    .with(RawFrame.RSV1));

            assertThat(inflatedMessage(client)).isEqualTo("20000000");
        }
    }

    private TestServer serve() {
        return TestServer.of(
                options -> options.compression().limits(Limits.defaults().withMessageSize(LIMIT)),
                TestServer.table(new Route(TestServer.PATH, socket)));
    }

    private HttpAnswer offer(String offer) throws IOException {
        try (TestServer server = serve();
                RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH, "Sec-WebSocket-Extensions: " + offer));
            return client.readHttp();
        }
    }

    private static RawClient open(TestServer server) throws IOException {
        return RawClient.connect(server.port()).upgrade(TestServer.PATH, OFFER);
    }

    private static byte[] deflated(String text) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        while (count > 0) {
            out.write(buffer, 0, count);
            count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        }
        deflater.end();
        byte[] whole = out.toByteArray();
        return text.isEmpty() ? new byte[1] : Arrays.copyOf(whole, whole.length - TAIL.length);
    }

    private static String inflatedMessage(RawClient client) throws IOException, DataFormatException {
        RawFrame frame = client.read(RawFrame.TEXT);
        assertThat(frame.first() & RawFrame.RSV1).isNotZero();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        deflated.writeBytes(frame.payload());
        while (!frame.isFin()) {
            frame = client.read(RawFrame.CONTINUATION);
            deflated.writeBytes(frame.payload());
        }
        deflated.writeBytes(TAIL);
        Inflater inflater = new Inflater(true); // a new one for each message: there is no context
        inflater.setInput(deflated.toByteArray());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
            text.write(buffer, 0, count);
        }
        inflater.end();
        return text.toString(StandardCharsets.UTF_8);
    }
}
