package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.ClientState.Closed;
import dev.patchbay.client.ClientState.Handshaking;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.Phase;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names with several addresses, and how long each step to a server may take. */
final class BudgetsTest {

    private static final Terms TERMS =
            Terms.DEFAULT.withBudgets(new Terms.Budgets(Duration.ofSeconds(3), Duration.ofSeconds(7)));
    private static final int BACKLOG = 1;

    private final ManualTime time = new ManualTime();
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final List<InetAddress> answer = new ArrayList<>();
    private final CountDownLatch answers = new CountDownLatch(1);
    private volatile boolean isSlow;
    private final ClientEngine engine = ClientEngine.start(time, Observer.NONE, Limits.defaults(), this::lookUp);
    private OnePeer peer;

    @BeforeEach
    void listen() throws IOException {
        peer = new OnePeer();
    }

    @AfterEach
    void stop() throws IOException {
        answers.countDown();
        engine.close();
        peer.close();
    }

    @Test
    void aNameIsLookedUpAtEveryAttempt() throws Exception {
        answer.add(InetAddress.getLoopbackAddress());
        for (int attempt = 0; attempt < 3; attempt++) {
            ClientSession client = client();
            peer.accept();
            assertThat(Await.next(asked)).isEqualTo("server.test");
            client.close();
        }
    }

    @Test
    void anAddressWhereNobodyIsDelaysNothing() throws Exception {
        answer.add(InetAddress.getByName("127.0.0.2"));
        answer.add(InetAddress.getLoopbackAddress());
        ClientSession client = client();
        peer.write(OnePeer.yes(peer.accept()));

        Await.until("it is open", () -> client.state() instanceof Open);
        client.close();
    }

    @Test
    void anAddressThatDoesNotAnswerDelaysForAQuarterOfASecond() throws Exception {
        try (Deaf deaf = new Deaf(peer.uri().getPort())) {
            answer.add(deaf.address());
            answer.add(InetAddress.getLoopbackAddress());
            ClientSession client = client();
            Await.next(asked);
            Await.until("the next address is tried", () -> {
                time.advance(Duration.ofMillis(1));
                return client.state() instanceof Handshaking;
            });

            assertThat(Duration.between(new ManualTime().instant(), time.instant()))
                    .isLessThan(Duration.ofSeconds(3));
            client.close();
        }
    }

    @Test
    void anAddressThatDoesNotAnswerIsGivenUp() throws Exception {
        try (Deaf deaf = new Deaf(peer.uri().getPort())) {
            answer.add(deaf.address());
            ClientSession client = client();
            Await.next(asked);

            assertThat(timedOut(client)).isEqualTo(Phase.CONNECT);
            assertThat(OneClient.failure(client)).hasMessageContaining("PT3S");
        }
    }

    @Test
    void aNameThatIsNotFoundInTimeIsGivenUp() throws Exception {
        isSlow = true;
        ClientSession client = client();
        Await.next(asked);

        assertThat(timedOut(client)).isEqualTo(Phase.LOOKUP);
        answers.countDown();
    }

    @Test
    void aServerThatIsThereHasItsOwnTimeToAnswer() throws Exception {
        answer.add(InetAddress.getLoopbackAddress());
        ClientSession client = client();
        peer.accept();
        Await.until("it is asked", () -> client.state() instanceof Handshaking);
        time.advance(Duration.ofMillis(6_999));
        assertThat(client.state()).isInstanceOf(Handshaking.class);
        time.advance(Duration.ofMillis(1));

        assertThat(OneClient.failure(client)).hasMessageContaining("handshake").hasMessageContaining("PT7S");
        assertThat(peer.readsNothingMore()).isTrue();
    }

    @Test
    void nothingIsConnectedToWhereTheProgramClosesBefore() throws Exception {
        isSlow = true;
        answer.add(InetAddress.getLoopbackAddress());
        ClientSession client = client();
        Await.next(asked);
        client.close();
        Await.until("it is closed", () -> client.state() instanceof Closed);
        answers.countDown();
        ClientSession other = client();
        peer.accept();

        assertThat(peer.isAlone()).isTrue();
        other.close();
    }

    @Test
    void aNameWithoutAddressesCannotBeReached() {
        assertThat(OneClient.failure(client())).isInstanceOf(ClientException.Unreachable.class);
    }

    private Phase timedOut(ClientSession client) {
        Await.until("it is given up", () -> {
            time.advance(Duration.ofMillis(100));
            return client.state().isFinal();
        });
        return ((TimedOut) OneClient.failure(client)).phase();
    }

    private ClientSession client() {
        return OneClient.start(
                engine, URI.create("ws://server.test:" + peer.uri().getPort() + "/"), TERMS);
    }

    private List<InetAddress> lookUp(String host) {
        asked.add(host);
        if (isSlow) {
            try {
                Await.open(answers);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
        return answer;
    }

    /** A port whose accept queue is full, so that the system does not answer. */
    private static final class Deaf implements AutoCloseable {

        private final InetAddress address = InetAddress.getByName("127.0.0.3");
        private final ServerSocket server;
        private final List<Socket> waiting = new ArrayList<>();

        Deaf(int port) throws IOException {
            server = new ServerSocket(port, BACKLOG, address);
            for (int i = 0; i <= BACKLOG; i++) {
                waiting.add(new Socket(address, port));
            }
        }

        InetAddress address() {
            return address;
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : waiting) {
                socket.close();
            }
            server.close();
        }
    }
}
