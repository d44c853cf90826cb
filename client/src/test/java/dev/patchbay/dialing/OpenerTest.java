package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.client.ClientException;
import dev.patchbay.network.Addresses;
import dev.patchbay.network.Network;
import dev.patchbay.network.Terms;
import dev.patchbay.network.Way;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.time.Time;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An opening handshake succeeds where it may, and nowhere else. */
final class OpenerTest {

    private static final int MESSAGES = 100;

    private final Opener opener =
            Opener.start(new Network.Surroundings(ForkJoinPool.commonPool(), Time.SYSTEM, Addresses.SYSTEM));
    private final Frames frames = new Frames();

    @AfterEach
    void stop() {
        opener.close();
    }

    @Test
    void opensEchoesAndCloses() throws Exception {
        TestSocket socket = TestSocket.echo();
        SocketServer server = serve(socket);
        CoreSession session = Await.value(open(uri(server)));

        session.sendFrame(new Frame(OpCode.TEXT, "there and back"), Callback.NOOP, false);
        assertThat(Await.next(frames.texts)).isEqualTo("there and back");

        session.close(CloseStatus.NORMAL, "", Callback.NOOP);
        assertThat(socket.closed().code()).isEqualTo(CloseStatus.NORMAL);
        assertThat(Await.next(frames.ends)).isEqualTo(CloseStatus.NORMAL);
        server.stop();
    }

    @Test
    void keepsTheAnswerOfAServerThatRefuses() throws Exception {
        SocketServer server = serve(TestSocket.echo().onConnect(handshake -> {
            throw new Refused(403, "Not you");
        }));

        assertThatThrownBy(() -> Await.value(open(uri(server))))
                .cause()
                .isInstanceOfSatisfying(ClientException.Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(403);
                    assertThat(refused.body()).contains("Not you");
                    assertThat(refused.headers()).containsKey("content-type");
                });
        server.stop();
    }

    static List<Arguments> wrongAnswers() {
        return List.of(
                wrong("[anything]", accept -> OnePeer.yes("anything")),
                wrong("Sec-WebSocket-Accept: ", accept -> OnePeer.yes(accept.toLowerCase(Locale.ROOT))),
                wrong("got []", accept -> OnePeer.yes(accept).replace("Sec-WebSocket-Accept", "Accept")),
                wrong("got [", accept -> OnePeer.yes(accept, "Sec-WebSocket-Accept: " + accept + "\r\n")),
                wrong("got h2c", accept -> OnePeer.yes(accept).replace("WebSocket\r\n", "h2c\r\n")),
                wrong("got keep-alive", accept -> OnePeer.yes(accept).replace(", Upgrade", "")),
                wrong("asked for", accept -> OnePeer.yes(accept, "Sec-WebSocket-Extensions: permessage-deflate\r\n")),
                wrong("asked for", accept -> OnePeer.yes(accept, "Sec-WebSocket-Protocol: chat\r\n")));
    }

    private static Arguments wrong(String complaint, UnaryOperator<String> answer) {
        return Arguments.of(complaint, answer);
    }

    @ParameterizedTest
    @MethodSource("wrongAnswers")
    void refusesAWrongAnswerAndEndsTheConnection(String complaint, UnaryOperator<String> answer) throws Exception {
        try (OnePeer peer = new OnePeer()) {
            CompletableFuture<CoreSession> opened = open(peer.uri());
            peer.write(answer.apply(peer.accept()));

            assertThatThrownBy(() -> Await.value(opened))
                    .hasCauseInstanceOf(ClientException.BadHandshake.class)
                    .hasMessageContaining(complaint);
            assertThat(peer.readsNothingMore()).isTrue();
        }
    }

    @Test
    void readsAFrameThatCameWithTheAnswer() throws Exception {
        try (OnePeer peer = new OnePeer()) {
            CompletableFuture<CoreSession> opened = open(peer.uri());
            peer.write(OnePeer.yes(peer.accept()) + "\u0081\u0005early");

            assertThat(Await.next(frames.texts)).isEqualTo("early");
            assertThat(Await.value(opened).isOutputOpen()).isTrue();
        }
    }

    @Test
    void endsTheConnectionOfWhoGivesUp() throws Exception {
        try (OnePeer peer = new OnePeer()) {
            CompletableFuture<CoreSession> opened = open(peer.uri());
            peer.accept();
            opened.cancel(false);

            assertThat(peer.readsNothingMore()).isTrue();
        }
    }

    @Test
    void masksEveryFrameAnew() throws Exception {
        try (OnePeer peer = new OnePeer()) {
            CompletableFuture<CoreSession> opened = open(peer.uri());
            peer.write(OnePeer.yes(peer.accept()));
            CoreSession session = Await.value(opened);
            for (int i = 0; i < MESSAGES; i++) {
                session.sendFrame(new Frame(OpCode.TEXT, ""), Callback.NOOP, false);
            }

            assertThat(masks(peer.in())).hasSize(MESSAGES);
        }
    }

    private static Set<Integer> masks(DataInputStream in) throws IOException {
        Set<Integer> masks = new HashSet<>();
        for (int i = 0; i < MESSAGES; i++) {
            assertThat(in.readUnsignedShort()).isEqualTo(0x8180); // a text, masked, empty
            masks.add(in.readInt());
        }
        return masks;
    }

    private CompletableFuture<CoreSession> open(URI uri) {
        Way way = Way.of(Terms.DEFAULT);
        return opener.open(
                new Opener.Ask(uri, Additions.NONE, Terms.DEFAULT, 0, way, answered -> frames, request -> {}));
    }

    private static SocketServer serve(TestSocket socket) {
        return SocketServer.builder(() -> List.of(new Route("/ws", socket)))
                .host("localhost")
                .port(0)
                .start();
    }

    private static URI uri(SocketServer server) {
        return URI.create("ws://localhost:" + server.port() + "/ws");
    }
}
