package dev.patchbay.conformance.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.Limits;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A client of ours in a conversation with every server, in every way. */
final class RealPeersTest {

    private static final int MEBIBYTE = 1024 * 1024;

    /** The first and the last of each length, the neighbours of surrogates, and what looks like the mark of a byte order. */
    private static final String EDGES = "\uFEFF\0\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFF\uD800\uDC00\uDBFF\uDFFF";

    @TempDir
    private static Path folder;

    private static Peers peers;

    /** An open connection, and what its client hears. */
    private record Talk(PeerProcess peer, String path, ClientConnection connection, Heard heard)
            implements AutoCloseable {

        String next() throws InterruptedException {
            return heard.next();
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    @BeforeAll
    static void start() throws Exception {
        peers = Peers.start(folder);
    }

    @AfterAll
    static void stop() {
        peers.close();
    }

    static Stream<Arguments> all() {
        return Arrays.stream(RealPeer.values())
                .flatMap(peer -> Arrays.stream(Way.values()).map(way -> Arguments.of(peer, way)));
    }

    /** A server of ours that inflates gives up where a ping comes between the parts of a message: Jetty's inflater would lose its place. */
    static Stream<Arguments> allButOne() {
        return all().filter(arguments ->
                !Arrays.asList(arguments.get()).equals(List.of(RealPeer.PATCHBAY, Way.COMPRESSED)));
    }

    static Stream<Arguments> closeCodes() {
        return Arrays.stream(RealPeer.values())
                .flatMap(peer -> Stream.of(1000, 1001, 3000, 4999).map(code -> Arguments.of(peer, code)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void echoesTextAndBytes(RealPeer peer, Way way) throws Exception {
        try (Talk talk = open(peer, way)) {
            talk.connection.send("hi");
            talk.connection.send(new byte[] {0, (byte) 0xFF});

            assertThat(talk.next()).isEqualTo("text hi");
            assertThat(talk.next()).isEqualTo("bytes \0\u00FF");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void echoesMessagesOfNothing(RealPeer peer, Way way) throws Exception {
        try (Talk talk = open(peer, way)) {
            talk.connection.send("");
            talk.connection.send(new byte[0]);

            assertThat(talk.next()).isEqualTo("text ");
            assertThat(talk.next()).isEqualTo("bytes ");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void echoesAMebibyte(RealPeer peer, Way way) throws Exception {
        try (Talk talk = open(peer, way)) {
            String text = "0123456789abcdef".repeat(MEBIBYTE / 16);
            talk.connection.send(text);
            assertThat(talk.next()).isEqualTo("text " + text);

            talk.connection.send(text.getBytes(StandardCharsets.US_ASCII));
            assertThat(talk.next()).isEqualTo("bytes " + text);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void echoesTheEdgesOfUtf8(RealPeer peer, Way way) throws Exception {
        try (Talk talk = open(peer, way)) {
            talk.connection.send(EDGES);

            assertThat(talk.next()).isEqualTo("text " + EDGES);
        }
    }

    @ParameterizedTest
    @MethodSource("allButOne")
    void sendsMessagesInPartsWithAPingBetween(RealPeer peer, Way way) throws Exception {
        try (Talk talk = open(peer, way)) {
            byte[] euro = "\u20AC".getBytes(StandardCharsets.UTF_8);
            FragmentedMessage text = talk.connection.beginText();
            text.append(Arrays.copyOf(euro, 1));
            talk.connection.ping(bytes("between"));
            text.append(Arrays.copyOfRange(euro, 1, 3));
            text.finish();
            FragmentedMessage binary = talk.connection.beginBinary();
            binary.append("a".getBytes(StandardCharsets.UTF_8));
            binary.append("b".getBytes(StandardCharsets.UTF_8));
            binary.finish();

            assertThat(talk.next()).isEqualTo("pong between");
            assertThat(talk.next()).isEqualTo("text \u20AC");
            assertThat(talk.next()).isEqualTo("bytes ab");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void takesMessagesInParts(RealPeer peer, Way way) throws Exception {
        try (Talk talk = open(peer, way)) {
            talk.connection.send("!parts hel l\u00F6 \u20AC");

            assertThat(talk.next()).isEqualTo("text hell\u00F6\u20AC");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void answersPings(RealPeer peer, Way way) throws Exception {
        try (Talk talk = open(peer, way)) {
            talk.connection.send("!ping there");

            assertThat(talk.next()).isEqualTo("ping there");
            assertThat(talk.next()).isEqualTo("text ponged there");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void compressesWhereBothWantIt(RealPeer peer, Way way) {
        try (Talk talk = open(peer, way)) {
            assertThat(talk.connection.opened().headers().containsKey("Sec-WebSocket-Extensions"))
                    .isEqualTo(way == Way.COMPRESSED);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void speaksTheSubprotocolThatThePeerHasChosen(RealPeer peer, Way way) throws Exception {
        Heard heard = new Heard();
        ClientConnection connection = way.connector(peers.get(peer), "/subprotocol", peers.trusting(), heard)
                .subprotocols("first", "second")
                .start();

        assertThat(connection.opened().subprotocol()).isEqualTo(Optional.of("second"));
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("closeCodes")
    void hearsWhyThePeerCloses(RealPeer peer, int code) throws Exception {
        try (Talk talk = open(peer, Way.PLAIN)) {
            talk.connection.send("!close " + code + " bye");

            assertThat(talk.next()).isEqualTo("closed " + code + " bye");
            assertThat(talk.connection.closed().toCompletableFuture().join()).isInstanceOf(ClientState.Failed.class);
            talk.peer.process().awaitLine(talk.path + " closed " + code + " bye");
        }
    }

    @ParameterizedTest
    @MethodSource("closeCodes")
    void tellsThePeerWhyItCloses(RealPeer peer, int code) throws Exception {
        try (Talk talk = open(peer, Way.PLAIN)) {
            CloseReason reason = new CloseReason(code, "bye");
            talk.connection.close(reason);

            assertThat(talk.next()).isEqualTo("closed " + code + " bye");
            assertThat(talk.connection.closed().toCompletableFuture().join()).isEqualTo(new ClientState.Closed(reason));
            talk.peer.process().awaitLine(talk.path + " closed " + code + " bye");
        }
    }

    private static Talk open(RealPeer kind, Way way) {
        PeerProcess peer = peers.get(kind);
        String path = "/" + UUID.randomUUID();
        Heard heard = new Heard();
        ClientConnection connection = way.connector(peer, path, peers.trusting(), heard)
                .limits(Limits.defaults().withMessageSize(MEBIBYTE).withBacklog(2 * MEBIBYTE))
                .reconnect(ReconnectPolicy.never())
                .start();
        Talk talk = new Talk(peer, path, connection, heard);
        try {
            assertThat(talk.next()).isEqualTo("opened");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return talk;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
