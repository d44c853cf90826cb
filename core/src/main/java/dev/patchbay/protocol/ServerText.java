package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;

/**
 * What a server says as text, in either version. Its frames have the same parts as those of a client, and are cut by the same code;
 * a reply is an event whose payload is an object of its status and its response.
 */
final class ServerText {

    /** The event of every reply. */
    static final String REPLY = "phx_reply";

    private ServerText() {}

    /** What stands in front of a response. */
    static String openReply(String status) {
        return "{\"status\":" + JsonValue.of(status).text() + ",\"response\":";
    }

    /** What a frame says, whose payload is a text. */
    static ServerMessage read(Envelope frame) {
        String topic = string("topic", frame.topic());
        String event = string("event", frame.event());
        if (event.equals(REPLY)) {
            return reply(frame, topic);
        }
        return frame.joinRef().isNull() && frame.ref().isNull()
                ? new ServerMessage.Broadcast(topic, event, frame.payload())
                : new ServerMessage.Push(frame.joinRef(), frame.ref(), topic, event, frame.payload());
    }

    private static ServerMessage reply(Envelope frame, String topic) {
        Inbound.Text payload = (Inbound.Text) frame.payload();
        if (payload.utf8()[0] != '{') {
            throw new DecodeException("payload", "expected an object of a reply's status and response, got other JSON");
        }
        JsonMembers reply = JsonMembers.of(payload);
        return new ServerMessage.Reply(
                frame.joinRef(), frame.ref(), topic, string("status", reply.get("status")), reply.message("response"));
    }

    private static String string(String name, JsonValue value) {
        return value.string().orElseThrow(() -> new DecodeException(name, "expected a string, got other JSON"));
    }
}
