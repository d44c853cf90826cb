package dev.patchbay.codec;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Envelope;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.message.Push;
import dev.patchbay.message.ReplyMessage;
import dev.patchbay.syntax.Utf8;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The binary frames of Phoenix Channels 2.0.0: a kind, the length of each string in one byte, the strings, the payload. A
 * ref that is null is written with length 0; an empty one is read as null.
 */
final class V2Binary {

    private static final byte PUSH = 0;
    private static final byte REPLY = 1;
    private static final byte BROADCAST = 2;
    private static final int LENGTHS = 4;
    private static final int MAX_LENGTH = 255;

    private static final Prepared<JsonValue> JOIN_REFS = new Prepared<>(V2Binary::ref);
    private static final Prepared<JsonValue> TOPICS = new Prepared<>(JsonValue::of);
    private static final Prepared<JsonValue> EVENTS = new Prepared<>(JsonValue::of);

    private V2Binary() {}

    static Envelope decode(Inbound.Binary message) {
        ByteBuffer frame = ByteBuffer.wrap(message.bytes());
        if (frame.remaining() < 1 + LENGTHS || frame.get() != PUSH) {
            throw new DecodeException("", "expected a binary push: kind 0 and four lengths");
        }
        int joinRefLength = frame.get() & 0xFF;
        int refLength = frame.get() & 0xFF;
        int topicLength = frame.get() & 0xFF;
        int eventLength = frame.get() & 0xFF;
        if (frame.remaining() < joinRefLength + refLength + topicLength + eventLength) {
            throw new DecodeException("", "a binary push is shorter than its lengths say");
        }
        JsonValue joinRef = JOIN_REFS.of(string(frame, joinRefLength));
        JsonValue ref = ref(string(frame, refLength));
        JsonValue topic = TOPICS.of(string(frame, topicLength));
        JsonValue event = EVENTS.of(string(frame, eventLength));
        byte[] payload = new byte[frame.remaining()];
        frame.get(payload);
        return new Envelope(joinRef, ref, topic, event, new Inbound.Binary(payload));
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

    private static Outbound frame(byte kind, Outbound.Binary payload, String... strings) {
        byte[][] parts = new byte[strings.length][];
        int size = 1 + parts.length + payload.size();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = bytes(strings[i]);
            size += parts[i].length;
        }
        ByteBuffer frame = ByteBuffer.allocate(size).put(kind);
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

    private static String string(ByteBuffer frame, int length) {
        byte[] bytes = new byte[length];
        frame.get(bytes);
        if (!Utf8.isValid(bytes)) {
            throw new DecodeException("", "expected a binary push whose refs, topic and event are UTF-8");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
