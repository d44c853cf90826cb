package dev.patchbay.dialing;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.ClientState.Failed;
import dev.patchbay.client.Next;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.network.Terms;
import dev.patchbay.testing.Await;
import java.net.URI;
import java.util.List;

/** Clients that do not try again. */
final class OneClient {

    private OneClient() {}

    static ClientSession start(ClientEngine engine, URI uri, Terms terms) {
        return start(engine, uri, new SessionDialer.Asking("/", Supplied.NOTHING, terms), ReconnectPolicy.never());
    }

    static ClientSession start(ClientEngine engine, URI uri, SessionDialer.Asking asking, ReconnectPolicy policy) {
        return start(engine, uri, asking, policy, Rules.DEFAULT);
    }

    static ClientSession start(
            ClientEngine engine, URI uri, SessionDialer.Asking asking, ReconnectPolicy policy, Rules rules) {
        ClientPlan plan = new ClientPlan("test", uri, asking, policy, rules, List.of());
        ClientSession client = new ClientSession(
                engine, plan, connection -> new Callee(new SocketCalls() {}, (reason, attempt) -> Next.asUsual()));
        client.start();
        return client;
    }

    /** Waits for why it could not be opened. */
    static ClientException failure(ClientSession client) {
        Await.until("it has failed", () -> client.state() instanceof Failed);
        ClientState.Ended why = ((Failed) client.state()).why();
        return ((Ended.NotOpened) why).failure();
    }
}
