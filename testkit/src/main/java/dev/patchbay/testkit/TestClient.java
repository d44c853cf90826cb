package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.codec.Encoder;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.testkit.peer.Peer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A client of the sockets under test. Every {@code expect} takes the next message that was received, in order, and throws an
 * {@link AssertionError} where it is not the one that was expected: it says what was, what came, all that came before,
 * and carries as suppressed exceptions what failed in this connection's callbacks. For use by one thread at a time.
 */
public final class TestClient {

    private final Peer peer;
    private final Transcript transcript;
    private final Examiner examiner;
    private final Payloads payloads;
    private final String typeProperty;

    TestClient(Peer peer, Transcript transcript, Payloads payloads, String typeProperty) {
        this.peer = peer;
        this.transcript = transcript;
        this.examiner = new Examiner(peer, transcript);
        this.payloads = payloads;
        this.typeProperty = typeProperty;
    }

    Payloads payloads() {
        return payloads;
    }

    Peer peer() {
        return peer;
    }

    Transcript transcript() {
        return transcript;
    }

    /** Sends a text message. */
    public TestClient send(String text) {
        examiner.open("'" + text + "'");
        peer.text(text);
        return this;
    }

    /** Sends a binary message. */
    public TestClient send(byte[] bytes) {
        examiner.open(bytes.length + " bytes");
        peer.binary(bytes.clone());
        return this;
    }

    /** Sends a payload as JSON; a record of a sealed interface with the property that names it. */
    public TestClient send(Object payload) {
        return send(payloads.write(payload));
    }

    /** Sends a payload as a codec of the program's own writes it. */
    public <T> TestClient send(T payload, Encoder<T> codec) {
        Outbound message = codec.encode(payload);
        return message instanceof Outbound.Text ? send(string(message)) : send(bytes(message));
    }

    /** Sends a payload to {@code @OnMessage(name)}. */
    public TestClient sendAs(String name, Object payload) {
        return send(payloads.write(typeProperty, name, payload));
    }

    /** Sends a message without a payload to {@code @OnMessage(name)}. */
    public TestClient sendAs(String name) {
        return send("{\"" + typeProperty + "\":" + Payloads.string(name) + "}");
    }

    /** Sends a ping; the server's answer is for {@link #expectPong}. */
    public TestClient ping(byte... payload) {
        examiner.open("a ping");
        peer.ping(payload.clone());
        return this;
    }

    /** Sends a pong that nobody asked for. */
    public TestClient pong(byte... payload) {
        examiner.open("a pong");
        peer.pong(payload.clone());
        return this;
    }

    /** Expects this text message. */
    public TestClient expectText(String text) {
        Received expected = new Received.Text(text);
        return expectThat(expected.toString(), received -> received.equals(expected));
    }

    /** Expects a text message, and returns it. */
    public String expectText() {
        return examiner.next("a text message", Received.Text.class).text();
    }

    /** Expects this binary message. */
    public TestClient expectBinary(byte... bytes) {
        Received expected = new Received.Binary(bytes);
        return expectThat(expected.toString(), received -> received.equals(expected));
    }

    /** Expects a text message that means the same as this JSON: white space and the order of properties don't matter. */
    public TestClient expectJson(String json) {
        Meaning expected = Meaning.expected(json);
        return expectThat(
                "JSON: " + json,
                received -> received instanceof Received.Text text
                        && Meaning.parse(text.text()).equals(Optional.of(expected)));
    }

    /** Expects a payload that was sent as JSON; strings and bytes are expected as they are. */
    public TestClient expect(Object payload) {
        if (payload instanceof String text) {
            return expectText(text);
        }
        if (payload instanceof byte[] bytes) {
            return expectBinary(bytes);
        }
        List<String> forms = payloads.forms(payload);
        List<Optional<Meaning>> values = forms.stream().map(Meaning::parse).toList();
        return expectThat(
                payload + " as " + String.join(" or ", forms),
                received -> received instanceof Received.Text text && values.contains(Meaning.parse(text.text())));
    }

    /** Expects a payload of this type as JSON, and returns it. */
    public <T> T expect(Class<T> type) {
        String text =
                examiner.next("a " + type.getSimpleName(), Received.Text.class).text();
        try {
            return payloads.read(text, type);
        } catch (DecodeException e) {
            throw examiner.complaint("a " + type.getSimpleName(), "text: " + text + " (" + e.getMessage() + ")");
        }
    }

    /** Expects a payload as a codec of the program's own writes it. */
    public <T> TestClient expect(T payload, Encoder<T> codec) {
        Outbound message = codec.encode(payload);
        return message instanceof Outbound.Text ? expectText(string(message)) : expectBinary(bytes(message));
    }

    /** Expects the answer to a ping. */
    public TestClient expectPong(byte... payload) {
        return expectControl(new Received.Control(false, payload));
    }

    /** Expects a ping, which the client has answered. */
    public TestClient expectPing(byte... payload) {
        return expectControl(new Received.Control(true, payload));
    }

    /**
     * Expects that no message is here and the connection is open. In memory every call has ended that needs nothing but what
     * was sent; over the network it says only that nothing came before the answer to a ping that is sent now.
     */
    public TestClient expectNothing() {
        examiner.nothing();
        return this;
    }

    /** Expects the end of the connection, behind all messages. */
    public CloseReason expectClosed() {
        return examiner.next("the end of the connection", Received.Closed.class).reason();
    }

    /** Expects the end of the connection with this code. */
    public TestClient expectClosed(int code) {
        return expectThat(
                "closed with " + code,
                received -> received instanceof Received.Closed closed
                        && closed.reason().code() == code);
    }

    /** Expects the end of the connection with this code and this reason. */
    public TestClient expectClosed(int code, String reason) {
        Received expected = new Received.Closed(new CloseReason(code, reason));
        return expectThat(expected.toString(), received -> received.equals(expected));
    }

    /**
     * Expects that a callback of this connection has failed and no {@code @OnError} took it; returns the latest failure.
     *
     * @throws UnsupportedOperationException over the network, where failures are not known; give the server an observer
     */
    public <T extends Throwable> T expectFailure(Class<T> type) {
        return examiner.lastFailure(type);
    }

    /** Closes with 1000. */
    public TestClient close() {
        return close(CloseReason.NORMAL, "");
    }

    /** Closes, behind what was sent; {@link #expectClosed(int)} waits for the answer. */
    public TestClient close(int code, String reason) {
        peer.close(new CloseReason(code, reason));
        return this;
    }

    /** Ends without a close frame, as a phone does that loses its network; the server reports 1006. */
    public void vanish() {
        peer.vanish();
    }

    /** Whether the connection has not ended yet. */
    public boolean isOpen() {
        return transcript.isOpen();
    }

    /** Everything that was received so far, whether expected or not. */
    public List<Received> received() {
        return transcript.all();
    }

    private TestClient expectThat(String expected, Predicate<Received> asExpected) {
        examiner.next(expected, asExpected);
        return this;
    }

    private TestClient expectControl(Received.Control expected) {
        examiner.nextControl(expected);
        return this;
    }

    private static String string(Outbound message) {
        return StandardCharsets.UTF_8.decode(message.payload()).toString();
    }

    private static byte[] bytes(Outbound message) {
        byte[] bytes = new byte[message.size()];
        message.payload().get(bytes);
        return bytes;
    }
}
