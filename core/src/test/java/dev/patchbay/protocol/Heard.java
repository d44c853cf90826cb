package dev.patchbay.protocol;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages as the other end receives them, and what is in them. Bytes are in Latin-1 here, in which each is a character. */
final class Heard {

    private Heard() {}

    static Inbound message(Outbound sent) {
        byte[] bytes = new byte[sent.size()];
        sent.payload().get(bytes);
        return sent instanceof Outbound.Text ? new Inbound.Text(bytes) : new Inbound.Binary(bytes);
    }

    /** A text that is written with ' for ". */
    static Inbound text(String text) {
        return Inbound.Text.of(text.replace('\'', '"'));
    }

    static Inbound binary(String latin) {
        return new Inbound.Binary(latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String latin(Outbound message) {
        return StandardCharsets.ISO_8859_1.decode(message.payload()).toString();
    }

    /** Its parts; equal where the messages are. */
    static List<Object> parts(Envelope message) {
        return List.of(message.joinRef(), message.ref(), message.topic(), message.event(), content(message.payload()));
    }

    /** Its kind and its parts; equal where the messages are. */
    static List<Object> parts(ServerMessage message) {
        Object content = content(message.payload());
        if (message instanceof ServerMessage.Push push) {
            return List.of("push", push.joinRef(), push.ref(), push.topic(), push.event(), content);
        }
        if (message instanceof ServerMessage.Reply reply) {
            return List.of("reply", reply.joinRef(), reply.ref(), reply.topic(), reply.status(), content);
        }
        ServerMessage.Broadcast broadcast = (ServerMessage.Broadcast) message;
        return List.of("broadcast", broadcast.topic(), broadcast.event(), content);
    }

    private static String content(Inbound payload) {
        return payload instanceof Inbound.Text text ? "text " + text.string() : "bytes " + latin(Outbound.of(payload));
    }
}
