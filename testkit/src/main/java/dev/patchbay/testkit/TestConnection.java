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

/**
 * One WebSocket connection of a client of channels, as {@link ChannelTester#connect} opens it. It joins topics, each
 * of which becomes a {@link TestChannel}, and ends the way that the test says.
 *
 * <pre>{@code
 * TestConnection ada = ChannelTester.of(routes).connect("/socket?name=ada");
 * TestChannel lobby = ada.join("room:lobby");
 * TestChannel garden = ada.join("room:garden");
 * ada.tryJoin("cellar").expectError(Map.of("reason", "unmatched topic"));
 * ada.vanish();
 * }</pre>
 *
 * <p>It numbers its messages as Phoenix's clients do, with refs of its own, and sends no heartbeats by itself. What
 * it receives is kept until an expectation takes it; of whatever topic it is, it does not get in the way of other
 * channels.
 *
 * <p>An expectation that is disappointed throws an {@link AssertionError}; where the connection has ended in the
 * meantime, it says how. For use by one thread at a time.
 */
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

    /**
     * Joins a topic with the payload <code>{}</code>, and expects to be let in.
     *
     * @param topic such as {@code room:lobby}
     * @return the joined channel
     * @throws AssertionError where the join is answered with an error, or not at all
     */
    public TestChannel join(String topic) {
        return joined(topic, EMPTY);
    }

    /**
     * Joins a topic, and expects to be let in.
     *
     * @param topic such as {@code room:lobby}
     * @param payload what {@code @OnJoin} takes: a record of the program's, a {@code Map}, a {@code JsonValue}, or
     *     bytes
     * @return the joined channel, which has the reply: {@link TestChannel#joined}
     * @throws AssertionError where the join is answered with an error, or not at all
     * @throws IllegalArgumentException where no codec is known for the payload; see {@link ChannelTester#withCodecs}
     */
    public TestChannel join(String topic, Object payload) {
        return joined(topic, contents.message(payload));
    }

    /**
     * Joins a topic with the payload <code>{}</code>, whatever becomes of it.
     *
     * @param topic such as {@code room:lobby}
     * @return what was sent, whose reply the test may expect
     */
    public Pushed tryJoin(String topic) {
        return join(topic, nextRef(), EMPTY);
    }

    /**
     * Joins a topic, whatever becomes of it: {@code tryJoin(topic, payload).expectError(...)}. Where the join is
     * accepted, the channel is there on the server, but the test has no {@link TestChannel} of it.
     *
     * @param topic such as {@code room:lobby}
     * @param payload as for {@link #join(String, Object)}
     * @return what was sent, whose reply the test may expect
     */
    public Pushed tryJoin(String topic, Object payload) {
        return join(topic, nextRef(), contents.message(payload));
    }

    /**
     * Sends a heartbeat, as Phoenix's clients do every 30 seconds, and expects it to be answered: the event
     * {@code heartbeat} of the topic {@code phoenix}, which belongs to no channel.
     */
    public void heartbeat() {
        send(JsonValue.NULL, "phoenix", "heartbeat", EMPTY).expectOk();
    }

    /** Closes with 1000, behind what was sent. The channels end with {@code LeaveReason.CLOSED}. */
    public void close() {
        client.close();
    }

    /**
     * Closes, behind what was sent; {@link #expectClosed(int)} waits for the answer.
     *
     * @param code the close code (RFC 6455, section 7.4)
     * @param reason at most 123 bytes of UTF-8, or empty
     * @throws IllegalArgumentException where the reason is longer
     */
    public void close(int code, String reason) {
        client.close(code, reason);
    }

    /**
     * Ends without a close frame, as a phone does that loses its network. The channels end with
     * {@code LeaveReason.CLOSED}, and an observer of the server is told 1006.
     */
    public void vanish() {
        client.vanish();
    }

    /**
     * Expects the end of the connection, whatever came before it.
     *
     * @return how it ended
     * @throws AssertionError where it does not end for as long as the test's patience lasts
     */
    public CloseReason expectClosed() {
        return inbox.end().reason();
    }

    /**
     * Expects the end of the connection with this code, whatever came before it.
     *
     * @param code the close code (RFC 6455, section 7.4), such as {@link CloseReason#GOING_AWAY}
     * @throws AssertionError where it does not end, or ends with another code
     */
    public void expectClosed(int code) {
        Received.Closed end = inbox.end();
        if (end.reason().code() != code) {
            throw inbox.complaint("closed with " + code, end.toString());
        }
    }

    /**
     * Expects the end of the connection with this code and this reason, whatever came before it.
     *
     * @param code the close code
     * @param reason the whole text, or empty
     * @throws AssertionError where it does not end, or ends otherwise
     */
    public void expectClosed(int code, String reason) {
        Received expected = new Received.Closed(new CloseReason(code, reason));
        Received.Closed end = inbox.end();
        if (!end.equals(expected)) {
            throw inbox.complaint(expected.toString(), end.toString());
        }
    }

    /**
     * Expects that a callback of this connection, or of one of its channels, has failed and nothing took that.
     *
     * <pre>{@code
     * room.push("overdraw");
     * IllegalStateException failure = ada.expectFailure(IllegalStateException.class);
     * }</pre>
     *
     * @param type what the latest failure is, or a supertype
     * @return the latest failure
     * @throws AssertionError where nothing failed, or the latest failure is another
     * @throws UnsupportedOperationException over the network, where failures are not known; give the server an
     *     observer
     */
    public <T extends Throwable> T expectFailure(Class<T> type) {
        return client.expectFailure(type);
    }

    /** Whether the connection has not ended yet, as far as has been received. */
    public boolean isOpen() {
        return client.isOpen();
    }

    /** Everything that was received so far, whether expected or not, in order; for a failing test's own messages. */
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
