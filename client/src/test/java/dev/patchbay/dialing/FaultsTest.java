package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.ClientState.Closed;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.ClientState.Failed;
import dev.patchbay.client.ClientState.Handshaking;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.Phase;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that do not do what they should, and what a client that does not try again makes of them. */
final class FaultsTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private static final Duration FINE = Duration.ofMillis(10);
    private static final int PING = 0x89;
    private static final int CLOSE = 0x88;

    private final ManualTime time = new ManualTime();
    private final ClientEngine engine = ClientEngine.start(time, Observer.NONE, Limits.defaults());
    private OnePeer peer;

    @BeforeEach
    void listen() throws IOException {
        peer = new OnePeer();
    }

    @AfterEach
    void stop() throws IOException {
        engine.close();
        peer.close();
    }

    @Test
    void nobodyIsThere() throws Exception {
        URI uri = peer.uri();
        peer.close();

        assertThat(OneClient.failure(client(uri)))
                .isInstanceOfSatisfying(
                        ClientException.Unreachable.class,
                        gone -> assertThat(gone.isUntrusted()).isFalse());
    }

    @Test
    void theNameIsUnknown() {
        ClientSession client = client(URI.create("ws://nobody.invalid/ws"));

        assertThat(OneClient.failure(client)).isInstanceOf(ClientException.Unreachable.class);
    }

    @Test
    void theHandshakeIsNotAnswered() throws Exception {
        ClientSession client = client(peer.uri());
        peer.accept();
        Await.until("it is asked", () -> client.state() instanceof Handshaking);
        time.advance(TEN);

        assertThat(OneClient.failure(client))
                .isInstanceOfSatisfying(
                        TimedOut.class, late -> assertThat(late.phase()).isEqualTo(Phase.HANDSHAKE));
        assertThat(peer.readsNothingMore()).isTrue();
    }

    @Test
    void theHandshakeIsAnsweredInPart() throws Exception {
        ClientSession client = client(peer.uri());
        String whole = OnePeer.yes(peer.accept());
        peer.write(whole.substring(0, whole.length() - 1));
        peer.close();

        assertThat(OneClient.failure(client)).isInstanceOf(ClientException.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 301, 400, 404, 429, 500, 503, 599})
    void theHandshakeIsAnsweredWithAStatus(int status) throws Exception {
        ClientSession client = client(peer.uri());
        peer.accept();
        peer.write("HTTP/1.1 " + status + " No\r\nX-Why: because\r\nLocation: /elsewhere\r\nContent-Length: "
                + (status == 204 ? 0 : 2) + "\r\n\r\n" + (status == 204 ? "" : "no"));

        assertThat(OneClient.failure(client)).isInstanceOfSatisfying(ClientException.Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.headers().get("x-why")).containsExactly("because");
            assertThat(refused.body()).isEqualTo(status == 204 ? "" : "no");
        });
    }

    @Test
    void theAnswerIsLong() throws Exception {
        ClientSession client = client(peer.uri());
        peer.accept();
        int length = 3 * Upgrader.MOST_OF_BODY;
        peer.write("HTTP/1.1 500 No\r\nContent-Length: " + length + "\r\n\r\n" + "x".repeat(length));

        assertThat(OneClient.failure(client))
                .isInstanceOfSatisfying(
                        ClientException.Refused.class,
                        refused -> assertThat(refused.body()).hasSize(Upgrader.MOST_OF_BODY));
    }

    @Test
    void theAcceptKeyIsWrongInCaseOnly() throws Exception {
        ClientSession client = client(peer.uri());
        peer.write(OnePeer.yes(peer.accept().toLowerCase(Locale.ROOT)));

        assertThat(OneClient.failure(client)).isInstanceOf(ClientException.BadHandshake.class);
        assertThat(peer.readsNothingMore()).isTrue();
    }

    @Test
    void theServerFreezes() throws Exception {
        ClientSession client = open();
        Await.until("it is pinged", () -> isTrueASecondLater(peer::isHeard));
        assertThat(peer.in().readUnsignedByte()).isEqualTo(PING);
        Await.until(
                "it is given up", () -> isTrueASecondLater(() -> client.state().isFinal()));

        assertThat(((Failed) client.state()).why()).isInstanceOf(Ended.Lost.class);
        assertThat(engine.connections()).isZero();
    }

    @Test
    void theServerFreezesWhereTheProgramHasLessPatience() throws Exception {
        Limits limits =
                Limits.defaults().withPingInterval(Duration.ofMillis(200)).withPongTimeout(Duration.ofMillis(100));
        Rules rules = Rules.DEFAULT.withLimits(limits);
        ClientSession client = open(rules);
        Instant opened = time.instant();
        Await.until("it is pinged", () -> isTrueLater(FINE, peer::isHeard));
        assertThat(peer.in().readUnsignedByte()).isEqualTo(PING);
        peer.in().readNBytes(5);
        Await.until("it is given up", () -> isTrueLater(FINE, peer::isHeard));

        assertThat(peer.in().readUnsignedByte()).isEqualTo(CLOSE);
        assertThat(Duration.between(opened, time.instant())).isBetween(Duration.ofMillis(300), Duration.ofSeconds(3));
        client.close();
    }

    @Test
    void theServerGoesWithoutAWord() throws Exception {
        ClientSession client = open();
        peer.close();
        Await.until("it is lost", () -> client.state().isFinal());

        assertThat(((Failed) client.state()).why())
                .isInstanceOfSatisfying(
                        Ended.Lost.class,
                        lost -> assertThat(lost.reason().code()).isEqualTo(CloseReason.ABNORMAL));
    }

    @Test
    void theServerMasksItsFrames() throws Exception {
        ClientSession client = open();
        peer.write("\u0081\u0081\0\0\0\0x");
        Await.until("it is closed", () -> client.state().isFinal());

        assertThat(((Failed) client.state()).why()).isInstanceOf(Ended.Lost.class);
    }

    @Test
    void theProgramClosesWhileTheHandshakeIsUnderWay() throws Exception {
        ClientSession client = client(peer.uri());
        String yes = OnePeer.yes(peer.accept());
        client.close();
        Await.until("it is closed", () -> client.state().isFinal());
        assertThat(client.state()).isEqualTo(new Closed(CloseReason.of(CloseReason.NORMAL)));
        try {
            peer.write(yes);
        } catch (IOException gone) {
            assertThat(gone).isNotNull(); // it may have heard of the end already
        }

        assertThat(peer.readsNothingMore()).isTrue();
        assertThat(engine.connections()).isZero();
        assertThat(client.state()).isInstanceOf(Closed.class);
    }

    /** It is listened to at some time behind its opening, and silent from then on. */
    private boolean isTrueASecondLater(BooleanSupplier condition) {
        return isTrueLater(Duration.ofSeconds(1), condition);
    }

    private boolean isTrueLater(Duration step, BooleanSupplier condition) {
        time.advance(step);
        return condition.getAsBoolean();
    }

    private ClientSession open() throws IOException {
        return open(Rules.DEFAULT);
    }

    private ClientSession open(Rules rules) throws IOException {
        ClientSession client = client(peer.uri(), rules);
        peer.write(OnePeer.yes(peer.accept()));
        Await.until("it is open", () -> client.state() instanceof Open);
        return client;
    }

    private ClientSession client(URI uri) {
        return client(uri, Rules.DEFAULT);
    }

    private ClientSession client(URI uri, Rules rules) {
        SessionDialer.Asking asking = new SessionDialer.Asking("/", Supplied.NOTHING, Terms.DEFAULT);
        return OneClient.start(engine, uri, asking, ReconnectPolicy.never(), rules);
    }
}
