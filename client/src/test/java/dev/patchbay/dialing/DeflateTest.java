package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.ClientException.BadHandshake;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.Next;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.message.Inbound;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.time.Time;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that are compressed where both ends want it. */
final class DeflateTest {

    private static final Terms COMPRESSED = Terms.DEFAULT.compressed();
    private static final int LONG = 50_000;
    private static final int COMPRESSED_TEXT = 0xC1;

    private final ClientEngine engine = ClientEngine.start(Time.SYSTEM, Observer.NONE, Limits.defaults());
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void goesToAServerAndBack() throws Exception {
        try (SocketServer server = SocketServer.builder(() -> List.of(new Route("/ws", TestSocket.echo())))
                .host("localhost")
                .port(0)
                .compression()
                .start()) {
            ClientSession client = client(URI.create("ws://localhost:" + server.port() + "/ws"), COMPRESSED);
            Await.until("it is open", () -> client.state() instanceof Open);
            assertThat(client.opened().headers().get("Sec-WebSocket-Extensions"))
                    .isNotNull();
            String text = "ab".repeat(LONG / 2);
            client.send(text);
            client.send("x");

            assertThat(Await.next(heard)).isEqualTo(text);
            assertThat(Await.next(heard)).isEqualTo("x");
            client.close();
        }
    }

    @Test
    void isSmallerOnItsWay() throws Exception {
        try (OnePeer peer = new OnePeer()) {
            ClientSession client = client(peer.uri(), COMPRESSED);
            peer.write(OnePeer.yes(peer.accept(), "Sec-WebSocket-Extensions: " + Deflate.OFFER + "\r\n"));
            Await.until("it is open", () -> client.state() instanceof Open);
            client.send("a".repeat(LONG));

            assertThat(peer.in().readUnsignedByte()).isEqualTo(COMPRESSED_TEXT);
            assertThat(peer.in().readUnsignedByte() & 0x7f).isLessThan(126);
        }
    }

    @Test
    void isDroppedWhereItBecomesTooLarge() throws Exception {
        try (OnePeer peer = new OnePeer()) {
            ClientSession client = client(peer.uri(), COMPRESSED);
            peer.write(OnePeer.yes(peer.accept(), "Sec-WebSocket-Extensions: " + Deflate.OFFER + "\r\n"));
            Await.until("it is open", () -> client.state() instanceof Open);
            byte[] bomb = Deflated.zeros(Limits.defaults().messageSize() + 1);
            peer.write(new byte[] {(byte) COMPRESSED_TEXT, 126, (byte) (bomb.length >> 8), (byte) bomb.length});
            peer.write(bomb);

            Await.until("it is closed", () -> client.state().isFinal());
            assertThat(client.state().toString()).contains("1009");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permessage-deflate; server_no_context_takeover",
                "PerMessage-Deflate;server_no_context_takeover;client_no_context_takeover",
                "permessage-deflate; server_no_context_takeover; server_max_window_bits=8",
                "permessage-deflate; server_max_window_bits = \"15\"; server_no_context_takeover"
            })
    void takesWhatAServerMayAnswer(String answer) {
        assertThat(Deflate.mistake(true, List.of(answer))).isEmpty();
        assertThat(Deflate.mistake(false, List.of(answer))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permessage-deflate",
                "permessage-deflate; client_no_context_takeover",
                "permessage-deflate; server_no_context_takeover; client_max_window_bits=15",
                "permessage-deflate; server_no_context_takeover; server_max_window_bits",
                "permessage-deflate; server_no_context_takeover; server_max_window_bits=7",
                "permessage-deflate; server_no_context_takeover; server_max_window_bits=16",
                "permessage-deflate; server_no_context_takeover; server_no_context_takeover",
                "permessage-deflate; server_no_context_takeover=1",
                "permessage-deflate; server_no_context_takeover;",
                "permessage-deflate; server_no_context_takeover; other",
                "x-webkit-deflate-frame; server_no_context_takeover",
                "permessage-deflate; server_no_context_takeover, permessage-deflate; server_no_context_takeover",
                ""
            })
    void refusesWhatAServerMayNotAnswer(String answer) {
        assertThat(Deflate.mistake(true, List.of(answer))).isPresent();
    }

    @Test
    void endsWhereTheAnswerIsWrong() throws Exception {
        try (OnePeer peer = new OnePeer()) {
            ClientSession client = client(peer.uri(), COMPRESSED);
            peer.write(OnePeer.yes(peer.accept(), "Sec-WebSocket-Extensions: permessage-deflate\r\n"));

            assertThat(OneClient.failure(client)).isInstanceOf(BadHandshake.class);
            assertThat(peer.readsNothingMore()).isTrue();
        }
    }

    private ClientSession client(URI uri, Terms terms) {
        SessionDialer.Asking asking = new SessionDialer.Asking("/", Supplied.NOTHING, terms);
        ClientPlan plan = new ClientPlan("test", uri, asking, ReconnectPolicy.never(), Rules.DEFAULT, List.of());
        SocketCalls calls = new SocketCalls() {
            @Override
            public Answer onText(Inbound.Text message, Connection open) {
                heard.add(message.string());
                return Answer.none();
            }
        };
        ClientSession client =
                new ClientSession(engine, plan, connection -> new Callee(calls, (reason, attempt) -> Next.asUsual()));
        client.start();
        return client;
    }
}
