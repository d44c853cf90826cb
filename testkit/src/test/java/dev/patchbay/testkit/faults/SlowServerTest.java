package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.connect.FaultClient_Connector;
import dev.patchbay.testing.Await;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Servers that take their time, or take nothing. */
final class SlowServerTest {

    private static final String LONG = "x".repeat(64 * 1024);

    private final Clients clients = new Clients();

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void isNotWrittenToForEverWhenItReadsNothing() {
        try (FaultServer server = FaultServer.start(Fault.accept().freezes())) {
            ClientConnection client =
                    clients.to(server).reconnect(ReconnectPolicy.never()).start();
            CompletionStage<Void> sent = CompletableFuture.completedStage(null);
            for (int each = 0; each < 1000 && client.isOpen(); each++) {
                sent = client.send(LONG);
            }
            clients.awaitInTime("it is given up", () -> client.state().isFinal());

            assertThat(Outcome.of(client.state())).isEqualTo("lost 1013");
            assertThat(sent.toCompletableFuture()).isCompletedExceptionally();
            server.awaitConnection(1).awaitEnd();
        }
    }

    @Test
    void isWaitedForWhileItSpeaksByteByByte() throws Exception {
        Script slow = Fault.drips(Line::pause, Fault.accept().sends(Frame.text("hi")));
        try (FaultServer server = FaultServer.start(slow)) {
            FaultClient_Connector connector = clients.to(server);
            ClientConnection client = connector.background();
            Clients.await(client, ClientState.Handshaking.class);
            for (int each = 0; each < 200; each++) {
                server.resume();
            }

            assertThat(Await.next(connector.heard)).isEqualTo("hi");
        }
    }

    @Test
    void isLeftWhenItsHandshakeTakesTooLong() {
        Script slow = Fault.drips(Line::pause, Fault.accept());
        try (FaultServer server = FaultServer.start(slow)) {
            ClientConnection client =
                    clients.to(server).reconnect(ReconnectPolicy.never()).background();
            Clients.await(client, ClientState.Handshaking.class);
            clients.awaitInTime("it is given up", () -> {
                server.resume(); // a byte a second
                return client.state().isFinal();
            });

            assertThat(Outcome.of(client.state())).isEqualTo("TimedOut HANDSHAKE");
        }
    }

    @Test
    void mayHaveLongHeadersUpToABound() {
        int bound = 128 * 1024;
        int others = 200;
        try (FaultServer server = FaultServer.start(Fault.longHeaders(bound), Fault.longHeaders(bound - others))) {
            FaultClient_Connector connector = clients.to(server).reconnect(BackOff.immediate());
            ClientConnection client = connector.background();
            clients.awaitAtOnce("it is open", client::isOpen);

            assertThat(client.opened().headers().get("x-long")).hasSize(1);
            assertThat(connector.ends).extracting(Outcome::of).containsExactly("Unreachable");
        }
    }
}
