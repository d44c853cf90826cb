package dev.patchbay.dialing;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.Next;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A client, a server that does what the test says, and a time that it moves. */
final class Lab implements AutoCloseable {

    static final String BUSY = "HTTP/1.1 503 No\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

    final ManualTime time = new ManualTime();
    final OnePeer peer = new OnePeer();
    private final ClientEngine engine = ClientEngine.start(time, Observer.NONE, Limits.defaults());

    Lab() throws IOException {}

    /** One that is told, and has not begun. It waits for a second between attempts. */
    ClientSession client(Observer observer, SocketCalls calls) {
        Supplied supplied = new Supplied(
                Map.of("Authorization", () -> "Bearer s3cret"), Map.of("token", () -> "s3cret"), List.of());
        SessionDialer.Asking asking = new SessionDialer.Asking("ws://{host}/", supplied, Terms.DEFAULT);
        BackOff aSecond = BackOff.linear(Duration.ofSeconds(1), Duration.ofSeconds(1));
        ClientPlan plan = new ClientPlan("ticker", peer.uri(), asking, aSecond, List.of());
        return new ClientSession(
                engine.observedBy(observer),
                plan,
                connection -> new Callee(calls, (reason, attempt) -> Next.asUsual()));
    }

    /** Lets it in. */
    void open(ClientSession client) throws IOException {
        String yes = OnePeer.yes(peer.accept());
        peer.write(yes);
        Await.until("it is open", () -> client.state() instanceof Open);
    }

    /** Sends an unmasked frame. */
    void frame(int firstByte, String payload) throws IOException {
        peer.write((char) firstByte + String.valueOf((char) payload.length()) + payload);
    }

    /** Sends a close frame. */
    void closeFrame(int code, String reason) throws IOException {
        frame(0x88, "" + (char) (code >> Byte.SIZE) + (char) (code & 0xFF) + reason);
    }

    @Override
    public void close() throws IOException {
        engine.close();
        peer.close();
    }
}
