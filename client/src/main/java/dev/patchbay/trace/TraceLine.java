package dev.patchbay.trace;

import dev.patchbay.message.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that happened to a client's connection. Immutable.
 *
 * @param at when
 * @param client the name of the connection
 * @param kind what
 * @param frame of what kind, where it is one: {@code text}, {@code binary}, {@code continuation}, {@code ping}, {@code pong} or
 *     {@code close}; else empty
 * @param bytes the length of the frame's payload, or of the message that was dropped; else 0
 * @param text more of it, in one line: the beginning of a payload, a close code, what failed; without the values of secret names
 */
public record TraceLine(Instant at, String client, Kind kind, String frame, long bytes, String text) {

    /** What happened. */
    public enum Kind {
        /** The network is asked for a connection. */
        CONNECTING(Group.CONNECTION),
        /** The server is asked for a WebSocket. */
        HANDSHAKING(Group.CONNECTION),
        /** Messages can be sent. */
        CONNECTED(Group.CONNECTION),
        /** The attempt failed. */
        NOT_CONNECTED(Group.ERROR),
        /** For the next attempt. */
        WAITING(Group.CONNECTION),
        /** The program closes, the server does, or something failed. */
        CLOSING(Group.CONNECTION),
        /** The server did not close in time: the network's connection is cut. */
        FORCED(Group.ERROR),
        /** A connection that was open is there no more. */
        DISCONNECTED(Group.CONNECTION),
        /** There is no other attempt. */
        OVER(Group.CONNECTION),
        /** A frame was handed over, to be written. */
        SENT(Group.MESSAGE),
        /** A frame came. */
        RECEIVED(Group.MESSAGE),
        /** The last part of a message came; the bytes are those of the whole. */
        COMPLETED(Group.MESSAGE),
        /** A message was not sent. */
        DROPPED(Group.ERROR),
        /** A message cannot be read. */
        UNDECODABLE(Group.ERROR),
        /** A callback failed, or the network did. */
        FAILED(Group.ERROR),
        /** More happened than the sink had the time for. */
        MISSED(Group.ERROR);

        private final Group group;

        Kind(Group group) {
            this.group = group;
        }

        /** What it is about. */
        public Group group() {
            return group;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What a line is about. */
    public enum Group {
        /** A connection comes, or goes. */
        CONNECTION,
        /** Something is sent or received. */
        MESSAGE,
        /** Something is not as it should be. */
        ERROR
    }

    /** The line as an object of JSON, in one line. */
    public String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("at", at.toString());
        members.put("client", client);
        members.put("kind", kind.toString());
        if (!frame.isEmpty()) {
            members.put("frame", frame);
        }
        if (bytes > 0) {
            members.put("bytes", bytes);
        }
        if (!text.isEmpty()) {
            members.put("text", text);
        }
        return JsonValue.of(members).text();
    }

    /** The line for people, without the time. */
    public String plain() {
        String what = frame.isEmpty() ? "" : " " + frame;
        String length = bytes > 0 ? ", " + bytes + " bytes" : "";
        return client + " " + kind + what + length + (text.isEmpty() ? "" : ": " + text);
    }

    /** The line for people. */
    @Override
    public String toString() {
        return at + " " + plain();
    }
}
