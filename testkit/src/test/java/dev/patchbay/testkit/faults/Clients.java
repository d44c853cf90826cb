package dev.patchbay.testkit.faults;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.connect.FaultClient_Connector;
import dev.patchbay.dialing.ClientEngine;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Clients of a test, on a time that it moves. */
final class Clients implements AutoCloseable {

    final ManualTime time = new ManualTime();
    final ClientEngine engine = ClientEngine.start(time, Observer.NONE, Limits.defaults());

    FaultClient_Connector to(FaultServer server) {
        return new FaultClient_Connector(server.uri(), engine);
    }

    static void awaitFinal(ClientConnection client) {
        Await.until("it is over", () -> client.state().isFinal());
    }

    static <T extends ClientState> T await(ClientConnection client, Class<T> state) {
        Await.until("it is " + state.getSimpleName(), () -> state.isInstance(client.state()));
        return state.cast(client.state());
    }

    /** Waits for as long as more of them come. */
    static void awaitConnections(FaultServer server, int many) {
        for (int number = 1; number <= many; number++) {
            server.awaitConnection(number);
        }
    }

    /** Has happen what is due at once, until something is true. */
    void awaitAtOnce(String what, BooleanSupplier condition) {
        Await.until(what, () -> {
            time.advance(Duration.ZERO);
            return condition.getAsBoolean();
        });
    }

    /** Moves the time, second by second, until something is true. */
    void awaitInTime(String what, BooleanSupplier condition) {
        Await.until(what, () -> {
            time.advance(Duration.ofSeconds(1));
            return condition.getAsBoolean();
        });
    }

    @Override
    public void close() {
        engine.close();
    }
}
