package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.client.Next;
import dev.patchbay.connect.FaultClient_Connector;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other clients are known to do wrong. */
final class PublicFailuresTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final int MANY = 1_000;

    private final Clients clients = new Clients();

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void leavesAServerThatFreezes() {
        try (FaultServer server = FaultServer.start(Fault.accept().freezes(), Fault.accept())) {
            ClientConnection client = clients.to(server).start();
            clients.awaitInTime("it is open anew", () -> server.connections() == 2 && client.isOpen());

            server.awaitConnection(1).awaitEnd();
            assertThat(server.received()).contains(Frame.ping(""));
        }
    }

    @Test
    void leavesAServerThatAcceptsAndSaysNothing() {
        try (FaultServer server = FaultServer.start(Fault.silence(), Fault.accept())) {
            FaultClient_Connector connector = clients.to(server).reconnect(BackOff.immediate());
            ClientConnection client = connector.background();
            Clients.await(client, ClientState.Handshaking.class);
            clients.awaitInTime("it is given up", () -> !connector.ends.isEmpty());
            clients.awaitAtOnce("it is open", client::isOpen);

            assertThat(connector.ends).extracting(Outcome::of).containsExactly("TimedOut HANDSHAKE");
            server.awaitConnection(1).awaitEnd();
        }
    }

    @Test
    void keepsAServerThatTalksAndAnswersNoPing() throws Exception {
        try (FaultServer server = FaultServer.start(Fault.noPongs())) {
            FaultClient_Connector connector = clients.to(server);
            ClientConnection client = connector.start();
            for (int each = 0; each < 20; each++) {
                clients.time.advance(Duration.ofSeconds(each < 5 ? 0 : 20)); // it is open for certain by then
                server.awaitConnection(1).send(Frame.text("tick"));
                assertThat(Await.next(connector.heard)).isEqualTo("tick");
            }

            assertThat(client.isOpen()).isTrue();
            assertThat(server.connections()).isOne();
        }
    }

    @Test
    void outlivesFirstConnectsThatFail() throws Exception {
        try (FaultServer server = FaultServer.start(Fault.accept())) {
            server.refuse();
            FaultClient_Connector connector = clients.to(server).reconnect(BackOff.immediate());
            ClientConnection client = connector.background();
            clients.awaitAtOnce("it was refused often", () -> connector.ends.size() > 10);
            server.accept();

            clients.awaitAtOnce("it is open", client::isOpen);
            assertThat(connector.ends).extracting(Outcome::of).containsOnly("Unreachable");
        }
    }

    @Test
    void isNotHeldUpByReconnectsThatAreAskedForWhenItIsClosed() {
        try (FaultServer server = FaultServer.start(number -> number <= MANY ? Fault.closes(1012) : Fault.accept())) {
            FaultClient_Connector connector = clients.to(server).onClose((reason, attempt, connection) -> {
                connection.reconnect();
                return Next.now();
            });
            ClientConnection client = connector.background();
            Clients.awaitConnections(server, MANY + 1);
            Await.until("it is open for good", client::isOpen);

            assertThat(connector.ends).hasSize(MANY);
            assertThat(server.connections()).isEqualTo(MANY + 1);
        }
    }

    @Test
    void reconnectsOnceHoweverOftenItIsAskedTo() {
        try (FaultServer server = FaultServer.start(Fault.closes(1012), Fault.accept())) {
            FaultClient_Connector connector = clients.to(server).onClose((reason, attempt, connection) -> {
                for (int each = 0; each < MANY; each++) {
                    connection.reconnect();
                }
                return Next.after(SECOND);
            });
            ClientConnection client = connector.background();
            clients.awaitAtOnce("it is open", () -> server.connections() == 2 && client.isOpen());

            assertThat(connector.ends).hasSize(1);
        }
    }

    @Test
    void bringsAFreshTokenOnEveryWayBack() {
        try (FaultServer server = FaultServer.start(
                Fault.status(503),
                Fault.resetsBehind(20, Fault.accept()),
                Fault.accept().ends(),
                Fault.closes(1012),
                Fault.accept())) {
            AtomicInteger token = new AtomicInteger();
            ClientConnection client = clients.to(server)
                    .header("Authorization", () -> "Bearer " + token.incrementAndGet())
                    .reconnect(attempt -> Next.now())
                    .background();
            clients.awaitAtOnce("it is open", () -> server.handshakes().size() == 5 && client.isOpen());
            client.reconnect();
            server.awaitHandshakes(6);

            assertThat(server.handshakes())
                    .extracting(asked -> asked.header("Authorization").orElse(""))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
        }
    }

    @Test
    void asksABusyServerNoMoreOftenThanItIsAllowedTo() {
        try (FaultServer server = FaultServer.start(Fault.status(429).header("Retry-After", "1"))) {
            ClientConnection client = clients.to(server).background();
            for (int attempts = 1; attempts <= 20; attempts++) {
                Waiting waiting = Clients.await(client, Waiting.class);
                assertThat(waiting.attempt()).isEqualTo(attempts + 1);
                assertThat(server.connections()).isEqualTo(attempts);
                Duration wait = Duration.between(clients.time.instant(), waiting.at());
                assertThat(wait).isGreaterThanOrEqualTo(SECOND);
                clients.time.advance(wait);
                Await.until("it is asked again", () -> {
                    clients.time.advance(SHORT); // in case the alarm was set behind the state
                    return !waiting.equals(client.state());
                });
                server.awaitConnection(attempts + 1);
            }
        }
    }

    @Test
    void waitsForSecondsThatAServerAsksFor() {
        assertThat(waitBehind("7")).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void waitsForADateThatAServerAsksFor() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clients.time.instant().plusSeconds(7).atOffset(ZoneOffset.UTC));

        assertThat(waitBehind(date)).isEqualTo(Duration.ofSeconds(8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "-7", "7.5", "0x7", "Thu, 99 Jan 2026 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "0"
            })
    void waitsAsUsualForWhatIsNoTimeToCome(String rubbish) {
        assertThat(waitBehind(rubbish)).isEqualTo(SECOND);
    }

    private Duration waitBehind(String retryAfter) {
        try (FaultServer server = FaultServer.start(Fault.status(503).header("Retry-After", retryAfter))) {
            BackOff oneSecond = BackOff.linear(SECOND, SECOND);
            ClientConnection client = clients.to(server).reconnect(oneSecond).background();
            Waiting waiting = Clients.await(client, Waiting.class);
            client.close();
            Clients.awaitFinal(client);
            assertThat(server.connections()).isOne();
            return Duration.between(clients.time.instant(), waiting.at());
        }
    }
}
