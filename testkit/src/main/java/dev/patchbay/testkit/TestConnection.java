package dev.patchbay.testkit;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.socket.CloseReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of channels, as {@link ChannelTester} connects it. For use by one thread at a time. */
public final class TestConnection {

    static final Inbound EMPTY = Inbound.Text.of("{}");

    private final TestClient client;
    private final Contents contents;
    private final Inbox inbox;
    private final AtomicInteger refs = new AtomicInteger();

    TestConnection(TestClient client) {
        this.client = client;
        this.contents = new Contents(client.payloads());
        this.inbox = new Inbox(client.peer(), client.transcript(), contents);
    }

    Contents contents() {
        return contents;
    }

    /** Joins a topic with the payload <code>{}</code>, and expects to be let in. */
    public TestChannel join(String topic) {
        return joined(topic, EMPTY);
    }

    /** Joins a topic, and expects to be let in. */
    public TestChannel join(String topic, Object payload) {
        return joined(topic, contents.message(payload));
    }

    /** Joins a topic with the payload <code>{}</code>, whatever becomes of it. */
    public Pushed tryJoin(String topic) {
        return join(topic, nextRef(), EMPTY);
    }

    /** Joins a topic, whatever becomes of it: {@code tryJoin(topic, payload).expectError(...)}. */
    public Pushed tryJoin(String topic, Object payload) {
        return join(topic, nextRef(), contents.message(payload));
    }

    /** Sends a heartbeat, and expects it to be answered. */
    public void heartbeat() {
        send(JsonValue.NULL, "phoenix", "heartbeat", EMPTY).expectOk();
    }

    /** Closes with 1000. */
    public void close() {
        client.close();
    }

    /** Closes, behind what was sent; {@link #expectClosed(int)} waits for the answer. */
    public void close(int code, String reason) {
        client.close(code, reason);
    }

    /** Ends without a close frame. */
    public void vanish() {
        client.vanish();
    }

    /** Expects the end of the connection, whatever came before it. */
    public CloseReason expectClosed() {
        return inbox.end().reason();
    }

    /** Expects the end of the connection with this code, whatever came before it. */
    public void expectClosed(int code) {
        Received.Closed end = inbox.end();
        if (end.reason().code() != code) {
            throw inbox.complaint("closed with " + code, end.toString());
        }
    }

    /** Expects the end of the connection with this code and this reason, whatever came before it. */
    public void expectClosed(int code, String reason) {
        Received expected = new Received.Closed(new CloseReason(code, reason));
        Received.Closed end = inbox.end();
        if (!end.equals(expected)) {
            throw inbox.complaint(expected.toString(), end.toString());
        }
    }

    /**
     * Expects that a callback of this connection, or of one of its channels, has failed and nothing took that; returns the latest
     * failure.
     *
     * @throws UnsupportedOperationException over the network, where failures are not known; give the server an observer
     */
    public <T extends Throwable> T expectFailure(Class<T> type) {
        return client.expectFailure(type);
    }

    /** Whether the connection has not ended yet. */
    public boolean isOpen() {
        return client.isOpen();
    }

    /** Everything that was received so far, whether expected or not. */
    public List<Received> received() {
        return client.received();
    }

    Pushed send(JsonValue joinRef, String topic, String event, Inbound payload) {
        return send(joinRef, nextRef(), topic, event, payload);
    }

    private Pushed send(JsonValue joinRef, JsonValue ref, String topic, String event, Inbound payload) {
        Outbound frame =
                Protocol.V2.encode(new Envelope(joinRef, ref, JsonValue.of(topic), JsonValue.of(event), payload));
        byte[] bytes = new byte[frame.size()];
        frame.payload().get(bytes);
        if (frame instanceof Outbound.Text) {
            client.peer().text(new String(bytes, StandardCharsets.UTF_8));
        } else {
            client.peer().binary(bytes);
        }
        return new Pushed(inbox, topic, event, ref, Clue.ofEnd(topic, joinRef));
    }

    Inbox inbox() {
        return inbox;
    }

    private TestChannel joined(String topic, Inbound payload) {
        JsonValue ref = nextRef();
        return new TestChannel(this, topic, ref, join(topic, ref, payload).next("ok"));
    }

    private Pushed join(String topic, JsonValue ref, Inbound payload) {
        return send(ref, ref, topic, "phx_join", payload);
    }

    private JsonValue nextRef() {
        return JsonValue.of(Integer.toString(refs.incrementAndGet()));
    }
}
