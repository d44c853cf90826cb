package dev.patchbay.rfc6455;

import dev.patchbay.testing.RawFrame;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One row: what a client writes to a server that says everything again, and what has to come back.
 *
 * @param section of RFC 6455
 * @param name what is special
 * @param bytes what the client writes, in one go
 * @param answers the frames that come back, as {@link #shown}; the connection stays open unless the last is a close frame
 */
@SuppressWarnings("ArrayRecordComponent")
record RfcCase(String section, String name, byte[] bytes, List<String> answers) {

    private static final int SHOWN = 20;

    /** A row of frames. */
    static RfcCase row(String section, String name, String answers, RawFrame... frames) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (RawFrame frame : frames) {
            bytes.writeBytes(frame.bytes());
        }
        return new RfcCase(section, name, bytes.toByteArray(), List.of(answers.split(", ", -1)));
    }

    /** A row of bytes. */
    static RfcCase raw(String section, String name, String answers, byte[] bytes) {
        return new RfcCase(section, name, bytes, List.of(answers.split(", ", -1)));
    }

    static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    /** A server's frame in a word or two: {@code text hello}, {@code binary of 65536}, {@code pong}, {@code close 1002}. */
    static String shown(RawFrame frame) {
        if (frame.masked() || !frame.isFin()) {
            return "a masked or unfinished frame";
        }
        return switch (frame.opCode()) {
            case RawFrame.TEXT -> "text" + payload(frame);
            case RawFrame.BINARY -> "binary" + payload(frame);
            case RawFrame.PING -> "ping" + payload(frame);
            case RawFrame.PONG -> "pong" + payload(frame);
            case RawFrame.CLOSE -> "close " + frame.closeCode();
            default -> "opcode " + frame.opCode();
        };
    }

    boolean closes() {
        return answers.get(answers.size() - 1).startsWith("close");
    }

    private static String payload(RawFrame frame) {
        int length = frame.payload().length;
        if (length == 0) {
            return "";
        }
        return length > SHOWN ? " of " + length : " " + new String(frame.payload(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return section + " " + name;
    }
}
