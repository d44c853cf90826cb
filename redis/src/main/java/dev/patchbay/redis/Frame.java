package dev.patchbay.redis;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.NodeId;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What crosses Redis: a version, a kind, who has written it and the number that it has there, and with a broadcast its topic,
 * event and payload.
 *
 * @param kind what it says
 * @param isSent whether it is for one node, and numbered with what is
 * @param from who has written it
 * @param number of a message: one more than that of the one before; of anything else, that of the last message
 * @param broadcast what it carries, if it is a message
 */
record Frame(Kind kind, boolean isSent, NodeId from, long number, Optional<Broadcast> broadcast) {

    private static final byte VERSION = 1;
    private static final int SENT = 0x40;
    private static final int HEAD = 3 + Long.BYTES;

    /** What it says. Its place is its number on the wire. */
    enum Kind {
        TEXT(0),
        BINARY(1),
        /** A node that has just begun to listen. */
        HELLO(2),
        /** A node that is still there. */
        ALIVE(3),
        /** A node that ends. */
        BYE(4);

        private static final Kind[] ALL = values();

        private final int code; // on the wire, and its place in ALL

        Kind(int code) {
            this.code = code;
        }

        static Kind of(Broadcast broadcast) {
            return broadcast.payload() instanceof Outbound.Text ? TEXT : BINARY;
        }
    }

    /** What is there is no frame of this version. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    byte[] bytes() {
        byte[] id = from.text().getBytes(StandardCharsets.US_ASCII);
        byte[] topic = utf8(broadcast.map(Broadcast::topic).orElse(""));
        byte[] event = utf8(broadcast.map(Broadcast::event).orElse(""));
        int payload = broadcast.map(one -> one.payload().size()).orElse(0);
        int names = broadcast.isPresent() ? 2 * Integer.BYTES + topic.length + event.length : 0;
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + id.length + names + payload);
        buffer.put(VERSION).put((byte) (kind.code | (isSent ? SENT : 0)));
        buffer.put((byte) id.length).put(id).putLong(number);
        broadcast.ifPresent(one -> {
            buffer.putInt(topic.length).put(topic).putInt(event.length).put(event);
            one.payload().copyTo(buffer);
        });
        return buffer.array();
    }

    /** Whether a node has written something; without reading it. */
    static boolean isOf(NodeId node, byte[] bytes) {
        String id = node.text();
        if (bytes.length < 3 + id.length() || bytes[2] != id.length()) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (bytes[3 + i] != id.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * What somebody has written.
     *
     * @param bytes not changed any more
     * @throws Unreadable if it is none of ours, or of another version
     */
    static Frame read(byte[] bytes) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            if (buffer.get() != VERSION) {
                throw new Unreadable("Expected version " + VERSION + " of a frame, got " + bytes[0]);
            }
            int kinds = buffer.get();
            int kind = kinds & ~SENT;
            if (kind < 0 || kind >= Kind.ALL.length) {
                throw new Unreadable("Expected a kind of frame, got " + kinds);
            }
            byte[] id = new byte[buffer.get()];
            buffer.get(id);
            NodeId from = new NodeId(new String(id, StandardCharsets.US_ASCII));
            return new Frame(Kind.ALL[kind], kinds != kind, from, buffer.getLong(), broadcast(Kind.ALL[kind], buffer));
        } catch (BufferUnderflowException | NegativeArraySizeException | IllegalArgumentException wrong) {
            throw new Unreadable("Expected a frame, got " + bytes.length + " bytes that are none");
        }
    }

    private static Optional<Broadcast> broadcast(Kind kind, ByteBuffer buffer) {
        return switch (kind) {
            case TEXT, BINARY -> {
                String topic = text(buffer);
                String event = text(buffer);
                byte[] payload = new byte[buffer.remaining()];
                buffer.get(payload);
                yield Optional.of(new Broadcast(
                        topic, event, kind == Kind.TEXT ? new Outbound.Text(payload) : Outbound.binary(payload)));
            }
            case HELLO, ALIVE, BYE -> Optional.empty();
        };
    }

    private static String text(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length > buffer.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What it takes in a queue. */
    static long cost(Broadcast broadcast) {
        return (long) broadcast.payload().size()
                + broadcast.topic().length()
                + broadcast.event().length();
    }
}
