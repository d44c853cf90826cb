package dev.patchbay.protocol;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.syntax.JsonException;
import java.nio.charset.StandardCharsets;

/**
 * Phoenix Channels 2.0.0: arrays of five as text, and a compact binary form for payloads of bytes. JSON is written without
 * white space, for clients that cut it at its commas.
 */
final class V2Protocol implements Protocol {

    private static final byte[] OK = openReply("ok");
    private static final byte[] ERROR = openReply("error");
    private static final byte[] CLOSE_REPLY = utf8("}]");
    private static final byte[] CLOSE = utf8("]");

    private final KnownNames joinRefs = new KnownNames();
    private final KnownNames topics = new KnownNames();
    private final KnownNames events = new KnownNames(); // apart, lest many topics drive them out
    private final Prepared<JsonValue> topicsSent = new Prepared<>(JsonValue::of);
    private final Prepared<byte[]> eventsSent = new Prepared<>(event -> open(JsonValue.of(event)));

    @Override
    public Envelope fromClient(Inbound message) {
        return message instanceof Inbound.Text text ? frame(text) : V2Binary.fromClient((Inbound.Binary) message);
    }

    @Override
    public ServerMessage fromServer(Inbound message) {
        return message instanceof Inbound.Text text
                ? ServerText.read(frame(text))
                : V2Binary.fromServer((Inbound.Binary) message);
    }

    private Envelope frame(Inbound.Text text) {
        try {
            return frame(new JsonScanner(text.utf8()));
        } catch (JsonException noJson) {
            throw JsonScanner.failure(noJson);
        }
    }

    private Envelope frame(JsonScanner json) {
        json.expect('[');
        JsonValue joinRef = json.value(joinRefs);
        json.expect(',');
        JsonValue ref = json.value();
        json.expect(',');
        JsonValue topic = json.value(topics);
        json.expect(',');
        JsonValue event = json.value(events);
        json.expect(',');
        Envelope envelope = new Envelope(joinRef, ref, topic, event, json.payload());
        while (json.accept(',')) {
            json.skip(); // elements behind the fifth mean nothing
        }
        json.expect(']');
        json.end();
        return envelope;
    }

    @Override
    public Outbound encode(Envelope message) {
        if (message.payload() instanceof Inbound.Binary bytes) {
            return V2Binary.encode(message, bytes);
        }
        byte[] open = open(message.event());
        Outbound payload = Outbound.of(message.payload());
        return text(message.joinRef(), message.ref(), message.topic(), open, payload, CLOSE);
    }

    @Override
    public Outbound encode(Push push) {
        if (push.payload() instanceof Outbound.Binary bytes) {
            return V2Binary.encode(push, bytes);
        }
        return text(push.joinRef(), push.ref(), push.topic(), push.event(), push.payload());
    }

    @Override
    public Outbound encode(ReplyMessage reply) {
        if (reply.payload() instanceof Outbound.Binary bytes) {
            return V2Binary.encode(reply, bytes);
        }
        byte[] open = switch (reply.status()) {
            case "ok" -> OK;
            case "error" -> ERROR;
            default -> openReply(reply.status());
        };
        return text(reply.joinRef(), reply.ref(), reply.topic(), open, reply.payload(), CLOSE_REPLY);
    }

    @Override
    public Outbound encode(Broadcast broadcast) {
        if (broadcast.payload() instanceof Outbound.Binary bytes) {
            return V2Binary.encode(broadcast, bytes);
        }
        return text(JsonValue.NULL, JsonValue.NULL, broadcast.topic(), broadcast.event(), broadcast.payload());
    }

    /** What stands between a topic and a payload. */
    private static byte[] open(JsonValue event) {
        return new FrameText(event.size() + 2)
                .put(',')
                .put(event)
                .put(',')
                .message()
                .utf8();
    }

    private static byte[] openReply(String status) {
        return utf8(",\"" + ServerText.REPLY + "\"," + ServerText.openReply(status));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Outbound text(JsonValue joinRef, JsonValue ref, String topic, String event, Outbound payload) {
        return text(joinRef, ref, topicsSent.of(topic), eventsSent.of(event), payload, CLOSE);
    }

    private static Outbound text(
            JsonValue joinRef, JsonValue ref, JsonValue topic, byte[] open, Outbound payload, byte[] close) {
        byte[] json = ((Outbound.Text) payload).utf8();
        int size = joinRef.size() + ref.size() + topic.size() + open.length + json.length + close.length;
        return new FrameText(size + 3)
                .put('[')
                .put(joinRef)
                .put(',')
                .put(ref)
                .put(',')
                .put(topic)
                .put(open)
                .put(json)
                .put(close)
                .message();
    }
}
