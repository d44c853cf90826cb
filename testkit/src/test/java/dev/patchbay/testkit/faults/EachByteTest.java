package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Next;
import dev.patchbay.connect.FaultClient_Connector;
import dev.patchbay.testing.Await;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that break off at each byte of a handshake, one behind the other: every attempt fails, and the next one is made. */
final class EachByteTest {

    private static final int ANSWER = 113;
    private static final int REQUEST = 150;

    private final Clients clients = new Clients();

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void survivesAResetBehindEachByteOfTheAnswer() {
        survives(ANSWER, number -> Fault.resetsBehind(number - 1, Fault.accept()));
    }

    @Test
    void survivesAnEndBehindEachByteOfTheAnswer() {
        survives(ANSWER, number -> Fault.endsBehind(number - 1, Fault.accept()));
    }

    @Test
    void survivesAResetBehindEachByteOfTheRequest() {
        survives(REQUEST, number -> Fault.resetsHavingRead(number - 1));
    }

    private void survives(int faults, IntFunction<Script> fault) {
        try (FaultServer server =
                FaultServer.start(number -> number <= faults ? fault.apply(number) : Fault.accept())) {
            FaultClient_Connector connector = clients.to(server);
            ClientConnection client = connector.reconnect(attempt -> Next.now()).background();
            clients.awaitAtOnce("it is open", client::isOpen);

            assertThat(server.connections()).isGreaterThan(faults);
            assertThat(connector.ends).extracting(Outcome::of).containsOnly("Unreachable");
            client.close();
            Clients.awaitFinal(client);
            Await.until("all connections have ended", () -> server.openConnections() == 0);
            assertThat(clients.engine.connections()).isZero();
        }
    }
}
