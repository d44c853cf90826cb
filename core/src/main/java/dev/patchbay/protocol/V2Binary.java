package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The binary frames of Phoenix Channels 2.0.0: a kind, the length of each string in one byte, the strings, the payload. A
 * ref that is null is written with length 0; an empty one is read as null.
 */
final class V2Binary {

    private static final int PUSH = 0;
    private static final int REPLY = 1;
    private static final int BROADCAST = 2;
    private static final int MAX_LENGTH = 255;

    private static final Prepared<JsonValue> JOIN_REFS = new Prepared<>(V2Binary::ref);
    private static final Prepared<JsonValue> TOPICS = new Prepared<>(JsonValue::of);
    private static final Prepared<JsonValue> EVENTS = new Prepared<>(JsonValue::of);

    private V2Binary() {}

    static Envelope fromClient(Inbound.Binary message) {
        if (kind(message) != PUSH) {
            throw new DecodeException("", "expected kind 0, a push, got kind " + kind(message));
        }
        BinaryFrame frame = new BinaryFrame("push", message.bytes(), 4);
        return new Envelope(
                JOIN_REFS.of(frame.string()),
                ref(frame.string()),
                TOPICS.of(frame.string()),
                EVENTS.of(frame.string()),
                payload(frame));
    }

    static ServerMessage fromServer(Inbound.Binary message) {
        return switch (kind(message)) {
            case PUSH -> push(new BinaryFrame("push", message.bytes(), 3));
            case REPLY -> reply(new BinaryFrame("reply", message.bytes(), 4));
            case BROADCAST -> broadcast(new BinaryFrame("broadcast", message.bytes(), 2));
            default ->
                throw new DecodeException(
                        "", "expected kind 0, 1 or 2, a push, a reply or a broadcast, got kind " + kind(message));
        };
    }

    private static ServerMessage push(BinaryFrame frame) {
        JsonValue joinRef = JOIN_REFS.of(frame.string());
        return new ServerMessage.Push(joinRef, JsonValue.NULL, frame.string(), frame.string(), payload(frame));
    }

    private static ServerMessage reply(BinaryFrame frame) {
        JsonValue joinRef = JOIN_REFS.of(frame.string());
        JsonValue ref = ref(frame.string());
        return new ServerMessage.Reply(joinRef, ref, frame.string(), frame.string(), payload(frame));
    }

    private static ServerMessage broadcast(BinaryFrame frame) {
        return new ServerMessage.Broadcast(frame.string(), frame.string(), payload(frame));
    }

    private static Inbound payload(BinaryFrame frame) {
        return new Inbound.Binary(frame.payload());
    }

    private static int kind(Inbound.Binary message) {
        if (message.bytes().length == 0) {
            throw new DecodeException("", "a binary frame begins with its kind, got no bytes");
        }
        return message.bytes()[0] & 0xFF;
    }

    static Outbound encode(Envelope message, Inbound.Binary payload) {
        return frame(
                PUSH,
                Outbound.binary(payload.bytes()),
                echoed(message.joinRef()),
                echoed(message.ref()),
                name(message.topic()),
                name(message.event()));
    }

    static Outbound encode(Push push, Outbound.Binary payload) {
        return frame(PUSH, payload, ref(push.joinRef()), push.topic(), push.event());
    }

    static Outbound encode(ReplyMessage reply, Outbound.Binary payload) {
        String topic = reply.topic().string().orElse("");
        return frame(REPLY, payload, ref(reply.joinRef()), ref(reply.ref()), topic, reply.status());
    }

    static Outbound encode(Broadcast broadcast, Outbound.Binary payload) {
        return frame(BROADCAST, payload, broadcast.topic(), broadcast.event());
    }

    private static Outbound frame(int kind, Outbound.Binary payload, String... strings) {
        byte[][] parts = new byte[strings.length][];
        int size = 1 + parts.length + payload.size();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = bytes(strings[i]);
            size += parts[i].length;
        }
        ByteBuffer frame = ByteBuffer.allocate(size).put((byte) kind);
        for (byte[] part : parts) {
            frame.put((byte) part.length);
        }
        for (byte[] part : parts) {
            frame.put(part);
        }
        return Outbound.binary(frame.put(payload.payload()).flip());
    }

    private static byte[] bytes(String string) {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MAX_LENGTH) {
            throw new IllegalArgumentException("A binary frame's topic, event, status and refs have at most "
                    + MAX_LENGTH + " bytes, got " + bytes.length + ": " + string);
        }
        return bytes;
    }

    private static JsonValue ref(String ref) {
        return ref.isEmpty() ? JsonValue.NULL : JsonValue.of(ref);
    }

    private static String ref(JsonValue ref) {
        return ref.isNull() ? "" : ref.string().orElse(ref.text());
    }

    /** A client's ref, which has to be the same in the server's answer. */
    private static String echoed(JsonValue ref) {
        String text = ref(ref);
        if (!ref(text).equals(ref)) {
            throw new IllegalArgumentException(
                    "A client's refs in a binary frame are strings that are not empty, or null, got " + ref.text());
        }
        return text;
    }

    private static String name(JsonValue name) {
        return name.string()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A binary frame's topic and event are strings, got " + name.text()));
    }
}
