package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.nio.charset.StandardCharsets;

/** Phoenix Channels 1.0.0: objects with four keys as text, without binary frames. Clients may say the join's ref, servers do not. */
final class V1Protocol implements Protocol {

    private static final JsonValue REPLY = JsonValue.of(ServerText.REPLY);

    @Override
    public Envelope fromClient(Inbound message) {
        if (!(message instanceof Inbound.Text text)) {
            throw new DecodeException("", "expected text, got a binary message");
        }
        JsonMembers frame = JsonMembers.of(text);
        return new Envelope(
                frame.find("join_ref").orElse(JsonValue.NULL),
                frame.get("ref"),
                frame.get("topic"),
                frame.get("event"),
                frame.message("payload"));
    }

    @Override
    public ServerMessage fromServer(Inbound message) {
        return ServerText.read(fromClient(message)); // which has the same four keys
    }

    @Override
    public Outbound encode(Envelope message) {
        JsonValue joinRef = message.joinRef();
        String close = joinRef.isNull() ? "" : ",\"join_ref\":" + joinRef.text();
        return text(message.topic(), message.event(), "", Outbound.of(message.payload()), close, message.ref());
    }

    @Override
    public Outbound encode(Push push) {
        return text(JsonValue.of(push.topic()), JsonValue.of(push.event()), "", push.payload(), "", push.ref());
    }

    @Override
    public Outbound encode(ReplyMessage reply) {
        return text(reply.topic(), REPLY, ServerText.openReply(reply.status()), reply.payload(), "}", reply.ref());
    }

    @Override
    public Outbound encode(Broadcast broadcast) {
        JsonValue topic = JsonValue.of(broadcast.topic());
        return text(topic, JsonValue.of(broadcast.event()), "", broadcast.payload(), "", JsonValue.NULL);
    }

    private static Outbound text(
            JsonValue topic, JsonValue event, String open, Outbound payload, String close, JsonValue ref) {
        if (!(payload instanceof Outbound.Text json)) {
            throw new IllegalArgumentException(
                    "Version 1.0.0 of the protocol has no binary frames; the client asked for"
                            + " it, or for no version at all. Send JSON, or let the client say vsn=2.0.0");
        }
        byte[] head = utf8("{\"topic\":" + topic.text() + ",\"event\":" + event.text() + ",\"payload\":" + open);
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
