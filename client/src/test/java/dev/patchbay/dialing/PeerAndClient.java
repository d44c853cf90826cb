package dev.patchbay.dialing;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Next;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.message.Inbound;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One client, and the server of it, which writes and reads frame by frame, on a time that the test moves. */
abstract class PeerAndClient {

    static final Duration TEN = Duration.ofSeconds(10);

    final ManualTime time = new ManualTime();
    final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    final BlockingQueue<Integer> dropped = new LinkedBlockingQueue<>();
    final ClientEngine engine = ClientEngine.start(time, new Dropped(), Limits.defaults());
    ReconnectPolicy policy = BackOff.immediate();
    Rules rules = Rules.DEFAULT;
    List<Part> parts = List.of();
    OnePeer peer;

    /** What happens in callbacks, unless said: they remember what they hear. */
    class Calls implements SocketCalls, Callee.Closed {

        @Override
        public Answer onText(Inbound.Text message, Connection connection) throws Exception {
            heard.add(message.string());
            return Answer.none();
        }

        @Override
        public Next closed(CloseReason reason, Attempt attempt) {
            heard.add(attempt);
            return Next.asUsual();
        }

        /** Before it connects. */
        void of(ClientConnection connection) {}
    }

    @BeforeEach
    void listen() throws IOException {
        peer = new OnePeer();
    }

    @AfterEach
    void stop() throws IOException {
        engine.close();
        peer.close();
    }

    final ClientSession open() throws IOException {
        return open(new Calls());
    }

    final ClientSession open(Calls calls) throws IOException {
        ClientSession client = begin(calls);
        peer.open();
        Await.until("it is open", client::isOpen);
        return client;
    }

    /** The next connection, where the policy does not wait. */
    final void openAgain(ClientSession client) throws IOException {
        Await.until("it waits", () -> client.state() instanceof ClientState.Waiting);
        Await.until("it tries again", () -> {
            time.advance(Duration.ZERO); // its alarm may be set a moment later
            return !(client.state() instanceof ClientState.Waiting);
        });
        peer.open();
    }

    /** The next text, whose alarm may be set a moment later. */
    final String textSoon() throws IOException {
        Await.until("its turn comes", () -> {
            time.advance(Duration.ofMillis(10));
            return peer.isHeard();
        });
        return peer.text();
    }

    final ClientSession begin(Calls calls) {
        SessionDialer.Asking asking = new SessionDialer.Asking("/", Supplied.NOTHING, Terms.DEFAULT);
        ClientPlan plan = new ClientPlan("test", peer.uri(), asking, policy, rules, parts);
        ClientSession client = new ClientSession(engine, plan, connection -> {
            calls.of(connection);
            return new Callee(calls, calls);
        });
        client.start();
        return client;
    }

    private final class Dropped implements Observer {

        @Override
        public void dropped(String connection, int bytes) {
            dropped.add(bytes);
        }
    }
}
