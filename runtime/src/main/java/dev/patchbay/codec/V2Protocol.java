package dev.patchbay.codec;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Envelope;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.message.Push;
import dev.patchbay.message.ReplyMessage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Phoenix Channels 2.0.0: arrays of five as text, and a compact binary form for payloads of bytes. JSON is written without
 * white space, for clients that cut it at its commas.
 */
final class V2Protocol implements Protocol {

    @Override
    public Envelope decode(Inbound message) {
        if (message instanceof Inbound.Binary binary) {
            return V2Binary.decode(binary);
        }
        JsonScanner json = new JsonScanner(((Inbound.Text) message).utf8());
        json.expect('[');
        JsonValue joinRef = json.value();
        json.expect(',');
        JsonValue ref = json.value();
        json.expect(',');
        JsonValue topic = json.value();
        json.expect(',');
        JsonValue event = json.value();
        json.expect(',');
        Envelope envelope = new Envelope(joinRef, ref, topic, event, json.payload());
        while (json.accept(',')) {
            json.value(); // elements behind the fifth mean nothing
        }
        json.expect(']');
        return envelope;
    }

    @Override
    public Outbound encode(Push push) {
        if (push.payload() instanceof Outbound.Binary bytes) {
            return V2Binary.encode(push, bytes);
        }
        return text(push.joinRef(), push.ref(), JsonValue.of(push.topic()), push.event(), "", push.payload(), "");
    }

    @Override
    public Outbound encode(ReplyMessage reply) {
        if (reply.payload() instanceof Outbound.Binary bytes) {
            return V2Binary.encode(reply, bytes);
        }
        String open = "{\"status\":" + JsonValue.of(reply.status()).text() + ",\"response\":";
        return text(reply.joinRef(), reply.ref(), reply.topic(), "phx_reply", open, reply.payload(), "}");
    }

    @Override
    public Outbound encode(Broadcast broadcast) {
        if (broadcast.payload() instanceof Outbound.Binary bytes) {
            return V2Binary.encode(broadcast, bytes);
        }
        JsonValue topic = JsonValue.of(broadcast.topic());
        return text(JsonValue.NULL, JsonValue.NULL, topic, broadcast.event(), "", broadcast.payload(), "");
    }

    private static Outbound text(
            JsonValue joinRef,
            JsonValue ref,
            JsonValue topic,
            String event,
            String open,
            Outbound payload,
            String close) {
        String head = '['
                + joinRef.text()
                + ','
                + ref.text()
                + ','
                + topic.text()
                + ','
                + JsonValue.of(event).text()
                + ','
                + open;
        byte[] before = head.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(before.length + payload.size() + close.length() + 1);
        frame.put(before)
                .put(payload.payload())
                .put(close.getBytes(StandardCharsets.US_ASCII))
                .put((byte) ']');
        return new Outbound.Text(frame.array());
    }
}
