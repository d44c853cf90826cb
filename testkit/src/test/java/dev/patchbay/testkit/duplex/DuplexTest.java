package dev.patchbay.testkit.duplex;

import static dev.patchbay.testkit.duplex.OneDuplex.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientException.Refused;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.ClientException.Unreachable;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Ended.NotOpened;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Handshake;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client and its server make of each fault of a network that is none. */
final class DuplexTest {

    private final OneDuplex one = new OneDuplex();
    private final Duplex duplex = one.duplex;

    @AfterEach
    void close() {
        one.close();
    }

    @Test
    void joinsAClientAndItsServer() {
        ClientConnection ear = one.start();
        ear.send("there and back");
        duplex.settle();
        ear.close();
        duplex.settle();

        assertThat(one.heard).containsExactly("open 1", "re hello", "re there and back", "closed 1000");
        assertThat(ear.state()).isEqualTo(new ClientState.Closed(CloseReason.of(CloseReason.NORMAL)));
        assertThat(duplex.server().connections()).isZero();
        assertThat(duplex.trace())
                .contains("0.000 s  #1 -> server  GET /ear/a", "0.000 s  #1 -> client  text re there and back");
    }

    @Test
    void appliesTheRulesOfTheHandshake() throws InterruptedException {
        one.socket.subprotocols("v2");
        duplex.start(one.connector()
                .subprotocols("v1", "v2")
                .header("X-Name", () -> "ada")
                .query("q", () -> "1"));

        Handshake handshake = one.socket.handshake();
        assertThat(handshake.header("x-name")).contains("ada");
        assertThat(handshake.queryParam("q")).contains("1");
        assertThat(handshake.subprotocol()).contains("v2");
        assertThat(refusal(one.connector().url("ws://ear.test/nowhere")).status())
                .isEqualTo(404);
        assertThat(refusal(one.connector().header("Origin", () -> "https://evil.test"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void letsTheProgramStartItsClients() {
        duplex.on(one.connector()).start();
        assertThat(one.heard).containsExactly("open 1", "re hello");
        duplex.network().freeze();

        assertThatThrownBy(() -> duplex.on(one.connector()).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wait for ever");
    }

    @Test
    void letsTimePassForWhoWaitsUntilAConnectionIsOpen() throws InterruptedException {
        ClientConnection ear = one.start();
        duplex.network().refuse();
        duplex.network().cut();
        duplex.settle();
        Instant before = duplex.clock().instant();
        assertThat(ear.awaitOpen(Duration.ofMillis(3500))).isFalse();
        assertThat(Duration.between(before, duplex.clock().instant())).hasMillis(3500);
        duplex.network().accept();

        assertThat(ear.awaitOpen(Duration.ofDays(1))).isTrue();
        assertThat(Duration.between(before, duplex.clock().instant())).hasSeconds(4);
    }

    @Test
    void refusesToMoveTimeInsideACallback() {
        ClientConnection ear = one.start();
        duplex.network().refuse();
        duplex.network().cut();
        duplex.settle();
        List<Throwable> failures = new ArrayList<>();
        ClientConnection other = duplex.start(one.connector());
        var unused = other.listen(state -> {
            try {
                ear.awaitOpen(SECOND);
            } catch (InterruptedException | RuntimeException failure) {
                failures.add(failure);
            }
        });
        other.close();
        duplex.settle();

        assertThat(failures)
                .first()
                .asInstanceOf(throwable(IllegalStateException.class))
                .hasMessageContaining("this is a callback");
    }

    private Refused refusal(EarClient_Connector connector) {
        return (Refused) failure(duplex.start(connector));
    }

    private static ClientException failure(ClientConnection connection) {
        ClientState state = connection.state();
        ClientState.Ended why = state instanceof Waiting waiting ? waiting.why() : ((ClientState.Failed) state).why();
        return ((NotOpened) why).failure();
    }

    @Test
    void refusesConnections() {
        duplex.network().refuse();
        ClientConnection ear = one.start();
        assertThat(failure(ear)).isInstanceOf(Unreachable.class);
        duplex.network().accept();
        duplex.advance(SECOND);

        assertThat(one.heard).contains("open 2");
    }

    @Test
    void refusesHandshakesWithStatusAndHeaders() {
        duplex.network().answer(503, Map.of("Retry-After", "30"));
        ClientConnection ear = one.start();
        assertThat(((Refused) failure(ear)).status()).isEqualTo(503);
        duplex.advance(Duration.ofSeconds(29));
        assertThat(ear.isOpen()).isFalse();
        duplex.advance(Duration.ofSeconds(2));

        assertThat(ear.isOpen()).isTrue();
    }

    @Test
    void keepsFramesOnTheirWayForATime() {
        duplex.network().delay(SECOND);
        ClientConnection ear = one.start();
        duplex.advance(Duration.ofMillis(1999));
        assertThat(ear.isOpen()).isFalse();
        duplex.advance(Duration.ofMillis(1));
        assertThat(ear.isOpen()).isTrue();
        duplex.advance(Duration.ofMillis(1999));
        assertThat(one.heard).containsExactly("open 1");
        duplex.advance(Duration.ofMillis(1));

        assertThat(one.heard).containsExactly("open 1", "re hello");
    }

    @Test
    void cutsALineForBoth() {
        ClientConnection ear = one.start();
        duplex.network().cut();
        duplex.settle();
        assertThat(duplex.server().connections()).isZero();
        assertThat(ear.state()).isInstanceOf(Waiting.class);
        duplex.advance(SECOND);

        assertThat(one.heard).containsExactly("open 1", "re hello", "closed 1006", "open 2", "re hello");
    }

    @Test
    void cutsALineForOneOfThem() {
        ClientConnection ear = one.start();
        duplex.network().lastCable().cutForClient();
        duplex.advance(SECOND);
        assertThat(duplex.server().connections()).isEqualTo(2);
        duplex.network().lastCable().cutForServer();
        duplex.settle();

        assertThat(duplex.server().connections()).isOne();
        assertThat(ear.isOpen()).isTrue();
        duplex.advance(Duration.ofSeconds(45));
        assertThat(one.heard).endsWith("closed 1001", "open 2", "re hello");
    }

    @Test
    void freezesWithoutAWord() {
        ClientConnection ear = one.start();
        duplex.network().freeze();
        duplex.advance(Duration.ofSeconds(34));
        assertThat(ear.isOpen()).isTrue();
        duplex.advance(Duration.ofMillis(13_500)); // to close takes five seconds, and so does to connect
        assertThat(failure(ear)).isInstanceOf(TimedOut.class);
        duplex.network().thaw();
        duplex.advance(SECOND);

        assertThat(ear.isOpen()).isTrue();
    }

    @Test
    void cutsBehindSoManyMessages() {
        ClientConnection ear = one.start();
        duplex.network().lastCable().toClient().cutAfter(2);
        for (String text : new String[] {"a", "b", "c"}) {
            ear.send(text);
        }
        duplex.settle();

        assertThat(one.heard).containsExactly("open 1", "re hello", "re a", "re b", "closed 1006");
    }

    @Test
    void cutsAtEveryByte() {
        int frame = 2 + "re a".length();
        for (int bytes = 0; bytes < frame; bytes++) {
            ClientConnection ear = one.start();
            one.heard.clear();
            ear.send("a");
            duplex.network().lastCable().toClient().cutAfterBytes(bytes);
            duplex.settle();
            assertThat(one.heard).containsExactly("closed 1006");
            ear.close();
        }
        assertThat(duplex.trace()).anyMatch(line -> line.endsWith("-> client  5 bytes of text re a"));
        ClientConnection ear = one.start();
        one.heard.clear();
        duplex.network().lastCable().toClient().cutAfterBytes(frame);
        ear.send("a");
        duplex.settle();

        assertThat(one.heard).containsExactly("re a", "closed 1006");
    }

    @Test
    void deliversInTheOrderOfTheTest() {
        ClientConnection ear = one.start();
        Cable cable = duplex.network().lastCable();
        cable.toClient().hold();
        ear.send("a");
        ear.send("b");
        duplex.settle();
        assertThat(cable.toClient().waiting()).containsExactly("text re a", "text re b");
        cable.toClient().pass(1);
        duplex.settle();
        assertThat(one.heard).endsWith("re a");
        cable.toClient().release();
        duplex.settle();

        assertThat(one.heard).endsWith("re a", "re b");
    }

    @Test
    void deploysTheServerAnew() {
        ClientConnection ear = one.start();
        duplex.server().stop();
        duplex.advance(SECOND);
        assertThat(failure(ear)).isInstanceOf(Unreachable.class);
        duplex.server().start();
        duplex.advance(SECOND);

        assertThat(one.heard).containsExactly("open 1", "re hello", "closed 1012", "closed 1006", "open 3", "re hello");
        duplex.server().crash();
        duplex.settle();
        assertThat(one.heard).endsWith("closed 1006");
    }

    @Test
    void sleepsForANight() {
        ClientConnection ear = one.start();
        duplex.sleep(Duration.ofHours(8));
        duplex.advance(Duration.ofSeconds(60));

        assertThat(ear.isOpen()).isTrue();
        assertThat(duplex.network().connects()).isLessThanOrEqualTo(2);
    }
}
