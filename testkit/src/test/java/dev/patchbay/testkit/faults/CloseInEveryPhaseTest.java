package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.connect.FaultClient_Connector;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the program closes a client, whatever it is doing, nothing opens later. */
final class CloseInEveryPhaseTest {

    private final Clients clients = new Clients();
    private final Queue<ClientState> states = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void whileItsHeadersAreMade() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (FaultServer server = FaultServer.start(Fault.accept())) {
            ClientConnection client = background(clients.to(server).header("X-Slow", () -> {
                asked.countDown();
                waitFor(go);
                return "late";
            }));
            Await.open(asked);
            client.close();
            go.countDown();

            isOverForGood(client);
        }
    }

    @Test
    void whileNobodyAnswers() {
        try (FaultServer server = FaultServer.start(Fault.silence())) {
            ClientConnection client = background(clients.to(server));
            Clients.await(client, ClientState.Handshaking.class);
            client.close();

            isOverForGood(client, server);
        }
    }

    @Test
    void whileTheAnswerArrives() {
        Script slow = Fault.drips(Line::pause, Fault.accept());
        try (FaultServer server = FaultServer.start(slow)) {
            ClientConnection client = background(clients.to(server));
            Clients.await(client, ClientState.Handshaking.class);
            for (int bytes = 0; bytes < 112; bytes++) {
                server.resume();
            }
            client.close();
            Clients.awaitFinal(client);
            server.resume();

            isOverForGood(client, server);
        }
    }

    @Test
    void whileItIsOpen() {
        try (FaultServer server = FaultServer.start(Fault.accept())) {
            ClientConnection client = background(clients.to(server));
            Await.until("it is open", client::isOpen);
            client.close();

            isOverForGood(client, server);
            assertThat(server.received()).containsExactly(Frame.close(1000));
        }
    }

    @Test
    void whileItIsClosing() {
        try (FaultServer server = FaultServer.start(Fault.neverAnswersClose())) {
            ClientConnection client = background(clients.to(server));
            Await.until("it is open", client::isOpen);
            client.close();
            Clients.await(client, ClientState.Closing.class);
            client.close();
            client.reconnect();
            clients.awaitInTime("it is over", () -> client.state().isFinal());

            isOverForGood(client, server);
            assertThat(server.received()).containsExactly(Frame.close(1000));
        }
    }

    @Test
    void whileItsServerClosesToo() {
        try (FaultServer server = FaultServer.start(Fault.closesAtTheSameTime(1001))) {
            ClientConnection client = background(clients.to(server));
            Await.until("it is open", client::isOpen);
            client.close();
            Clients.await(client, ClientState.Closing.class);
            server.resume();

            isOverForGood(client, server);
            assertThat(server.received()).containsExactly(Frame.close(1000));
        }
    }

    @Test
    void whileItWaits() {
        try (FaultServer server = FaultServer.start(Fault.status(503))) {
            ClientConnection client = background(clients.to(server));
            Clients.await(client, ClientState.Waiting.class);
            client.close();

            isOverForGood(client, server);
        }
    }

    private ClientConnection background(FaultClient_Connector connector) {
        ClientConnection client = connector.background();
        client.listen(states::add);
        return client;
    }

    /** No time has to pass for that. */
    private void isOverForGood(ClientConnection client, FaultServer server) {
        Clients.awaitFinal(client);
        int before = server.connections();
        for (int number = 1; number <= before; number++) {
            server.awaitConnection(number).awaitEnd();
        }
        isOverForGood(client);

        assertThat(server.connections()).isEqualTo(before);
    }

    /** Whoever asks, and however long it takes. */
    private void isOverForGood(ClientConnection client) {
        Clients.awaitFinal(client);
        Await.until("its listener has heard of it", () -> states.stream().anyMatch(ClientState::isFinal));
        assertThat(clients.engine.connections()).isZero();
        client.reconnect();
        clients.time.advance(Duration.ofMinutes(5));

        assertThat(client.state()).isInstanceOf(ClientState.Closed.class);
        assertThat(states.stream().dropWhile(state -> !state.isFinal())).hasSize(1);
        assertThat(clients.engine.connections()).isZero();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
