package dev.patchbay.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One frame as it stands on the wire (RFC 6455, section 5.2), legal or not.
 *
 * @param first the first byte: FIN, the three RSV bits, the opcode
 * @param masked whether the payload is to be masked
 * @param payload the payload, unmasked
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawFrame(int first, boolean masked, byte[] payload) {

    public static final int CONTINUATION = 0;
    public static final int TEXT = 1;
    public static final int BINARY = 2;
    public static final int CLOSE = 8;
    public static final int PING = 9;
    public static final int PONG = 10;
    public static final int FIN = 0x80;
    public static final int RSV1 = 0x40;

    private static final byte[] MASK = {0x12, 0x34, 0x56, 0x78};

    /** A whole, legal frame of a client. */
    public static RawFrame of(int opCode, byte[] payload) {
        return new RawFrame(FIN | opCode, true, payload);
    }

    public static RawFrame text(String text) {
        return of(TEXT, utf8(text));
    }

    public static RawFrame binary(byte[] payload) {
        return of(BINARY, payload);
    }

    public static RawFrame close(int code, String reason) {
        byte[] text = utf8(reason);
        return of(
                CLOSE,
                ByteBuffer.allocate(2 + text.length)
                        .putShort((short) code)
                        .put(text)
                        .array());
    }

    /** The same, with more to come. */
    public RawFrame unfinished() {
        return new RawFrame(first & ~FIN, masked, payload);
    }

    /** The same, with a bit more in the first byte. */
    public RawFrame with(int bits) {
        return new RawFrame(first | bits, masked, payload);
    }

    /** The same, as no client may send it. */
    public RawFrame unmasked() {
        return new RawFrame(first, false, payload);
    }

    public int opCode() {
        return first & 0x0F;
    }

    public boolean isFin() {
        return (first & FIN) != 0;
    }

    public String string() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** The code of a close frame; 1005 where it has none. */
    public int closeCode() {
        return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xFFFF;
    }

    /** The text of a close frame. */
    public String closeText() {
        return payload.length < 2 ? "" : new String(payload, 2, payload.length - 2, StandardCharsets.UTF_8);
    }

    /** The bytes on the wire. */
    public byte[] bytes() {
        byte[] header = header(payload.length);
        ByteBuffer frame = ByteBuffer.allocate(header.length + payload.length).put(header);
        for (int i = 0; i < payload.length; i++) {
            frame.put((byte) (masked ? payload[i] ^ MASK[i % MASK.length] : payload[i]));
        }
        return frame.array();
    }

    /** The header only, announcing a payload of any length; a negative one stands for 2^63 and more. */
    public byte[] header(long length) {
        ByteBuffer header = ByteBuffer.allocate(14).put((byte) first);
        int maskBit = masked ? 0x80 : 0;
        if (length >= 0 && length < 126) {
            header.put((byte) (maskBit | length));
        } else if (length >= 0 && length < 65_536) {
            header.put((byte) (maskBit | 126)).putShort((short) length);
        } else {
            header.put((byte) (maskBit | 127)).putLong(length);
        }
        if (masked) {
            header.put(MASK);
        }
        byte[] bytes = new byte[header.position()];
        header.flip().get(bytes);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
