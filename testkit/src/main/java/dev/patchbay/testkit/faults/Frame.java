package dev.patchbay.testkit.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A frame of a WebSocket (RFC 6455, section 5.2) as it stands on the wire, right or wrong. Immutable.
 *
 * <pre>{@code
 * Frame part = Frame.text("hel").unfinished();
 * Frame rest = Frame.continuation("lo");
 * Frame wrong = Frame.text("hello").masked();
 * }</pre>
 */
public final class Frame {

    /** The opcodes. */
    public static final int CONTINUATION = 0, TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10;

    private static final int FIN = 0x80;
    private static final int OPCODE = 0x0f;
    private static final int MASK = 0x80;
    private static final int KEY = 4;
    private static final int SHORT_LENGTH = 126;
    private static final int LONG_LENGTH = 127;
    private static final int MOST_OF_SHORT = 0xffff;
    private static final int LARGEST_READ = 1 << 24;

    private final int first;
    private final byte[] payload;
    private final boolean masked;
    private final long declared;

    private Frame(int first, byte[] payload, boolean masked, long declared) {
        this.first = first;
        this.payload = payload;
        this.masked = masked;
        this.declared = declared;
    }

    /** With any opcode, and a final one; {@code 3} to {@code 7} and {@code 11} to {@code 15} are reserved. */
    public static Frame of(int opcode, byte... payload) {
        return new Frame(FIN | opcode, payload.clone(), false, payload.length);
    }

    /** A text. */
    public static Frame text(String text) {
        return of(TEXT, utf8(text));
    }

    /** Bytes; also as text, where they are no UTF-8: {@code Frame.of(Frame.TEXT, bytes)}. */
    public static Frame binary(byte... bytes) {
        return of(BINARY, bytes);
    }

    /** The rest of a message. */
    public static Frame continuation(String text) {
        return of(CONTINUATION, utf8(text));
    }

    /** A ping. */
    public static Frame ping(String payload) {
        return of(PING, utf8(payload));
    }

    /** A pong. */
    public static Frame pong(String payload) {
        return of(PONG, utf8(payload));
    }

    /** A close frame with a code, of which 16 bits are sent, and a text. */
    public static Frame close(int code, String reason) {
        byte[] text = utf8(reason);
        return of(
                CLOSE,
                ByteBuffer.allocate(Short.BYTES + text.length)
                        .putShort((short) code)
                        .put(text)
                        .array());
    }

    /** A close frame with a code. */
    public static Frame close(int code) {
        return close(code, "");
    }

    /** A close frame without a code. */
    public static Frame close() {
        return of(CLOSE);
    }

    /** Without the FIN bit: more of the message follows. */
    public Frame unfinished() {
        return new Frame(first & ~FIN, payload, masked, declared);
    }

    /**
     * With reserved bits, which only extensions may set.
     *
     * @param bits 0 to 7: RSV1 is 4, RSV2 is 2, RSV3 is 1
     */
    public Frame reserved(int bits) {
        return new Frame(first | bits << 4, payload, masked, declared);
    }

    /** Masked, which a server's frame must not be. */
    public Frame masked() {
        return new Frame(first, payload, true, declared);
    }

    /** Says that its payload is longer or shorter than it is, in 64 bits. */
    public Frame declaring(long length) {
        return new Frame(first, payload, masked, length);
    }

    /** The opcode. */
    public int opcode() {
        return first & OPCODE;
    }

    /** Whether the message ends with it. */
    public boolean isFinal() {
        return (first & FIN) != 0;
    }

    /** Whether it is masked, as a client's has to be. */
    public boolean isMasked() {
        return masked;
    }

    /** The payload, as text. */
    public String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** The payload. */
    public byte[] payload() {
        return payload.clone();
    }

    /** The code of a close frame; 1005 where it has none. */
    public int code() {
        return opcode() == CLOSE && payload.length >= Short.BYTES
                ? Short.toUnsignedInt(ByteBuffer.wrap(payload).getShort())
                : 1005;
    }

    /** On the wire. The key of a masked one is four zeros, so that its payload can be read there. */
    public byte[] bytes() {
        ByteBuffer wire = ByteBuffer.allocate(2 + Long.BYTES + KEY + payload.length);
        wire.put((byte) first);
        int mask = masked ? MASK : 0;
        if (declared != payload.length || declared > MOST_OF_SHORT) {
            wire.put((byte) (mask | LONG_LENGTH)).putLong(declared);
        } else if (declared >= SHORT_LENGTH) {
            wire.put((byte) (mask | SHORT_LENGTH)).putShort((short) declared);
        } else {
            wire.put((byte) (mask | (int) declared));
        }
        wire.put(new byte[masked ? KEY : 0]).put(payload);
        return Arrays.copyOf(wire.array(), wire.position());
    }

    static Frame read(DataInputStream in) throws IOException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        int length = second & ~MASK;
        long whole = length == LONG_LENGTH ? in.readLong() : length == SHORT_LENGTH ? in.readUnsignedShort() : length;
        if (whole < 0 || whole > LARGEST_READ) {
            throw new IOException("A frame of " + whole + " bytes is not read");
        }
        boolean masked = (second & MASK) != 0;
        byte[] key = in.readNBytes(masked ? KEY : 0);
        byte[] payload = new byte[(int) whole];
        in.readFully(payload);
        for (int i = 0; masked && i < payload.length; i++) {
            payload[i] ^= key[i % KEY];
        }
        return new Frame(first, payload, masked, whole);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same bits and the same payload, masked or not. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Frame frame
                && first == frame.first
                && declared == frame.declared
                && Arrays.equals(payload, frame.payload);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(payload);
    }

    @Override
    public String toString() {
        String name = switch (opcode()) {
            case CONTINUATION -> "continuation";
            case TEXT -> "text";
            case BINARY -> "binary";
            case CLOSE -> "close " + code();
            case PING -> "ping";
            case PONG -> "pong";
            default -> "opcode " + opcode();
        };
        return name + " '" + text() + "'";
    }
}
