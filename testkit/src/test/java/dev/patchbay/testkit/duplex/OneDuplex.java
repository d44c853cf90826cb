package dev.patchbay.testkit.duplex;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server that answers what it hears, and a client that remembers it. */
final class OneDuplex implements AutoCloseable {

    static final Duration SECOND = Duration.ofSeconds(1);

    final TestSocket socket = TestSocket.create().onText((text, connection) -> Answer.text("re " + text));
    final List<String> heard = new ArrayList<>();
    final Duplex duplex;

    OneDuplex() {
        this(Duplex.builder());
    }

    OneDuplex(Duplex.Builder builder) {
        duplex = builder.serve(() -> List.of(new Route("/ear/{room}", socket))).open();
    }

    EarClient_Connector connector() {
        return new EarClient_Connector(heard).room("a").reconnect(BackOff.linear(SECOND, SECOND));
    }

    ClientConnection start() {
        return duplex.start(connector());
    }

    @Override
    public void close() {
        duplex.close();
    }
}
