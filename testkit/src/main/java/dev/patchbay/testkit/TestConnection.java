package dev.patchbay.testkit;

import dev.patchbay.message.JsonValue;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.testkit.peer.Peer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of channels, as {@link ChannelTester} connects it. For use by one thread at a time. */
public final class TestConnection {

    private final Peer peer;
    private final Transcript transcript;
    private final Contents contents;
    private final Inbox inbox;
    private final AtomicInteger refs = new AtomicInteger();

    TestConnection(Peer peer, Transcript transcript, Payloads payloads) {
        this.peer = peer;
        this.transcript = transcript;
        this.contents = new Contents(payloads);
        this.inbox = new Inbox(peer, transcript, contents);
    }

    Contents contents() {
        return contents;
    }

    /** Joins a topic with the payload <code>{}</code>, and expects to be let in. */
    public TestChannel join(String topic) {
        return joined(topic, "{}");
    }

    /** Joins a topic, and expects to be let in. */
    public TestChannel join(String topic, Object payload) {
        return joined(topic, contents.json(payload));
    }

    /** Joins a topic with the payload <code>{}</code>, whatever becomes of it. */
    public Pushed tryJoin(String topic) {
        return join(topic, nextRef(), "{}");
    }

    /** Joins a topic, whatever becomes of it: {@code tryJoin(topic, payload).expectError(...)}. */
    public Pushed tryJoin(String topic, Object payload) {
        return join(topic, nextRef(), contents.json(payload));
    }

    /** Sends a heartbeat, and expects it to be answered. */
    public void heartbeat() {
        String ref = nextRef();
        peer.text("[null,\"" + ref + "\",\"phoenix\",\"heartbeat\",{}]");
        new Pushed(inbox, "phoenix", "heartbeat", ref, List.of()).expectOk();
    }

    /** Closes with 1000. */
    public void close() {
        peer.close(CloseReason.of(CloseReason.NORMAL));
    }

    /** Ends without a close frame. */
    public void vanish() {
        peer.vanish();
    }

    /** Expects the end of the connection with this code, whatever came before it. */
    public void expectClosed(int code) {
        Received.Closed end = inbox.end();
        if (end.reason().code() != code) {
            throw inbox.complaint("closed with " + code, end.toString());
        }
    }

    /** Whether the connection has not ended yet. */
    public boolean isOpen() {
        return transcript.isOpen();
    }

    /** Everything that was received so far, whether expected or not. */
    public List<Received> received() {
        return transcript.all();
    }

    Pushed send(String joinRef, String topic, String event, String json) {
        String ref = nextRef();
        peer.text("[" + quoted(joinRef) + "," + quoted(ref) + "," + quoted(topic) + "," + quoted(event) + "," + json
                + "]");
        return new Pushed(inbox, topic, event, ref, Clue.ofEnd(topic, joinRef));
    }

    Pushed send(String joinRef, String topic, String event, byte[] payload) {
        String ref = nextRef();
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0);
        List<byte[]> names = List.of(utf8(joinRef), utf8(ref), utf8(topic), utf8(event));
        names.forEach(name -> frame.write(name.length));
        names.forEach(frame::writeBytes);
        frame.writeBytes(payload);
        peer.binary(frame.toByteArray());
        return new Pushed(inbox, topic, event, ref, Clue.ofEnd(topic, joinRef));
    }

    Inbox inbox() {
        return inbox;
    }

    private TestChannel joined(String topic, String json) {
        String ref = nextRef();
        Pushed join = join(topic, ref, json);
        return new TestChannel(this, topic, ref, join.next("ok"));
    }

    private Pushed join(String topic, String ref, String json) {
        peer.text("[" + quoted(ref) + "," + quoted(ref) + "," + quoted(topic) + ",\"phx_join\"," + json + "]");
        return new Pushed(inbox, topic, "phx_join", ref, Clue.ofEnd(topic, ref));
    }

    private String nextRef() {
        return Integer.toString(refs.incrementAndGet());
    }

    private static String quoted(String text) {
        return JsonValue.of(text).text();
    }

    private static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 255) {
            throw new IllegalArgumentException("A name in a binary message has at most 255 bytes, got " + bytes.length);
        }
        return bytes;
    }
}
