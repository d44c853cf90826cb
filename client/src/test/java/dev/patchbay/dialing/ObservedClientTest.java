package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an observer is told of a client's connection. */
final class ObservedClientTest {

    private static final int TEXT = 0x81;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private Lab lab;

    @BeforeEach
    void begin() throws IOException {
        lab = new Lab();
    }

    @AfterEach
    void end() throws IOException {
        lab.close();
    }

    @Test
    void isToldOfAttemptsAndWaits() throws Exception {
        ClientSession client = started(new SocketCalls() {});
        lab.peer.accept();
        hears("handshaking ticker PT0S");
        lab.time.advance(Duration.ofSeconds(2));
        lab.peer.write(Lab.BUSY);
        Await.until("it waits", () -> client.state() instanceof Waiting);
        client.close();

        hears("over ticker ");
        assertThat(told)
                .containsExactly(
                        "connecting ticker ws://{host}/ 1",
                        "handshaking ticker PT0S",
                        "notConnected ticker Refused 503 PT2S",
                        "waiting ticker 2 PT1S",
                        "over ticker ");
    }

    @Test
    void isToldHowLongAHandshakeAndAConnectionLast() throws Exception {
        ClientSession client = started(new SocketCalls() {});
        String yes = OnePeer.yes(lab.peer.accept());
        hears("handshaking ticker PT0S");
        lab.time.advance(Duration.ofMillis(300));
        lab.peer.write(yes);
        hears("connected ticker 1 PT0.3S");
        lab.time.advance(Duration.ofSeconds(7));
        lab.closeFrame(1001, "bye");
        hears("waiting ticker 2 PT1S");
        client.reconnect();
        lab.open(client);
        client.close();

        assertThat(told).contains("opened ws://{host}/", "closed 1001", "disconnected ticker 1001 true PT7S");
        hears("connected ticker 2 PT0S");
        assertThat(told.indexOf("closed 1001")).isLessThan(told.indexOf("disconnected ticker 1001 true PT7S"));
    }

    @Test
    void isToldOfMessages() throws Exception {
        ClientSession client = started(new SocketCalls() {
            @Override
            public Answer onText(Inbound.Text message, Connection connection) {
                return Answer.text("answer");
            }
        });
        lab.open(client);
        Await.value(client.send(Outbound.text("abc")));
        lab.frame(TEXT, "hi");

        hears("sent 6 PT0S");
        assertThat(told).contains("received 2", "sent 3 PT0S");
        assertThat(told.indexOf("sent 3 PT0S")).isLessThan(told.indexOf("sent 6 PT0S"));
    }

    @Test
    void isToldThatItIsConnectedBeforeWhatComesInTheSamePacket() throws Exception {
        ClientSession client = started(new SocketCalls() {
            @Override
            public Answer onText(Inbound.Text message, Connection connection) {
                return Answer.none();
            }
        });
        for (int each = 0; each < 50; each++) {
            lab.peer.write(OnePeer.yes(lab.peer.accept()) + "\u0081\2hi\u0088\2\3\u00e9");
            Await.until("it has ended", () -> client.state() instanceof Waiting);
            client.reconnect();
        }

        assertThat(told.stream()
                        .filter(line -> line.matches("(connected|received|disconnected).*"))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList()
                        .subList(0, 150))
                .isEqualTo(Collections.nCopies(50, List.of("connected", "received", "disconnected")).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void isToldThatAProgramReconnects() throws Exception {
        ClientSession client = started(new SocketCalls() {});
        lab.open(client);
        client.reconnect();
        lab.open(client);

        hears("connected ticker 2 PT0S");
        assertThat(told).containsSubsequence("disconnected ticker 1001 true PT0S", "connecting ticker ws://{host}/ 1");
    }

    private ClientSession started(SocketCalls calls) {
        ClientSession client = lab.client(new Listing(), calls);
        client.start();
        return client;
    }

    private void hears(String line) {
        Await.until(line, () -> told.contains(line));
    }

    private final class Listing implements Observer {

        @Override
        public boolean isNonBlocking() {
            return true;
        }

        @Override
        public void opened(String connection, String route) {
            told.add("opened " + route);
        }

        @Override
        public void closed(String connection, int code) {
            told.add("closed " + code);
        }

        @Override
        public void received(String connection, int bytes) {
            told.add("received " + bytes);
        }

        @Override
        public void sent(String connection, int bytes, Duration took) {
            told.add("sent " + bytes + " " + took);
        }

        @Override
        public void connecting(String client, String route, int attempt) {
            told.add("connecting " + client + " " + route + " " + attempt);
        }

        @Override
        public void handshaking(String client, Duration took) {
            told.add("handshaking " + client + " " + took);
        }

        @Override
        public void connected(String client, String connection, int count, Duration took) {
            assertThat(connection).isNotEmpty();
            told.add("connected " + client + " " + count + " " + took);
        }

        @Override
        public void notConnected(String client, String kind, Throwable failure, Duration took) {
            int status = ((ClientException.Refused) failure).status();
            told.add("notConnected " + client + " " + kind + " " + status + " " + took);
        }

        @Override
        public void disconnected(String client, int code, boolean again, Duration lasted) {
            told.add("disconnected " + client + " " + code + " " + again + " " + lasted);
        }

        @Override
        public void waiting(String client, int attempt, Duration delay) {
            told.add("waiting " + client + " " + attempt + " " + delay);
        }

        @Override
        public void over(String client, String verdict) {
            told.add("over " + client + " " + verdict);
        }
    }
}
