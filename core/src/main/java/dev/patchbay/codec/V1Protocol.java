package dev.patchbay.codec;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Envelope;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.message.Push;
import dev.patchbay.message.ReplyMessage;
import dev.patchbay.syntax.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Phoenix Channels 1.0.0: objects with four keys as text, without binary frames and without the join's ref. */
final class V1Protocol implements Protocol {

    @Override
    public Envelope decode(Inbound message) {
        if (!(message instanceof Inbound.Text text)) {
            throw new DecodeException("", "expected text, got a binary message");
        }
        Map<String, JsonValue> values = values(new JsonScanner(text.utf8()));
        return new Envelope(
                values.getOrDefault("join_ref", JsonValue.NULL),
                required(values, "ref"),
                required(values, "topic"),
                required(values, "event"),
                Inbound.Text.of(required(values, "payload").text()));
    }

    private static Map<String, JsonValue> values(JsonScanner json) {
        Map<String, JsonValue> values = new HashMap<>();
        try {
            json.expect('{');
            if (!json.accept('}')) {
                do {
                    values.put(json.name(), json.value());
                } while (json.accept(','));
                json.expect('}');
            }
            json.end();
            return values;
        } catch (JsonException noJson) {
            throw JsonScanner.failure(noJson);
        }
    }

    private static JsonValue required(Map<String, JsonValue> values, String key) {
        JsonValue value = values.get(key);
        if (value == null) {
            throw new DecodeException(key, "expected a value, got none");
        }
        return value;
    }

    @Override
    public Outbound encode(Push push) {
        return text(JsonValue.of(push.topic()), push.event(), "", push.payload(), "", push.ref());
    }

    @Override
    public Outbound encode(ReplyMessage reply) {
        String open = "{\"status\":" + JsonValue.of(reply.status()).text() + ",\"response\":";
        return text(reply.topic(), "phx_reply", open, reply.payload(), "}", reply.ref());
    }

    @Override
    public Outbound encode(Broadcast broadcast) {
        JsonValue topic = JsonValue.of(broadcast.topic());
        return text(topic, broadcast.event(), "", broadcast.payload(), "", JsonValue.NULL);
    }

    private static Outbound text(
            JsonValue topic, String event, String open, Outbound payload, String close, JsonValue ref) {
        if (!(payload instanceof Outbound.Text json)) {
            throw new IllegalArgumentException(
                    "Version 1.0.0 of the protocol has no binary frames; the client asked for"
                            + " it, or for no version at all. Send JSON, or let the client say vsn=2.0.0");
        }
        byte[] head = utf8("{\"topic\":" + topic.text() + ",\"event\":"
                + JsonValue.of(event).text() + ",\"payload\":" + open);
        byte[] tail = utf8(close + ",\"ref\":" + ref.text() + '}');
        return new FrameText(head.length + payload.size() + tail.length)
                .put(head)
                .put(json.utf8())
                .put(tail)
                .message();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
