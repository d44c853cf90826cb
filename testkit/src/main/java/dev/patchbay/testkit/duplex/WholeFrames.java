package dev.patchbay.testkit.duplex;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.websocket.core.OpCode;

/** Cuts what one end writes into frames (RFC 6455, section 5.2). */
final class WholeFrames {

    private static final int SHORT = 126;
    private static final int LONG = 127;
    private static final int LONGEST_SHOWN = 200;

    private ByteBuffer rest = ByteBuffer.allocate(0);

    /**
     * One frame.
     *
     * @param bytes all of it, with its header
     * @param payload what it says, without its mask
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(byte[] bytes, byte[] payload) {

        int opCode() {
            return bytes[0] & 0x0f;
        }

        /** Whether a message ends with it. */
        boolean endsMessage() {
            return bytes[0] < 0 && !OpCode.isControlFrame((byte) opCode());
        }

        String shown() {
            String text = new String(payload, StandardCharsets.UTF_8);
            return switch (opCode()) {
                case OpCode.TEXT -> "text " + text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
                case OpCode.CLOSE ->
                    payload.length < 2
                            ? "close"
                            : "close " + ByteBuffer.wrap(payload).getShort();
                default -> OpCode.name((byte) opCode()).toLowerCase(java.util.Locale.ROOT) + " " + payload.length;
            };
        }
    }

    void add(ByteBuffer... more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(rest.array(), rest.position(), rest.remaining());
        for (ByteBuffer buffer : more) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            all.writeBytes(bytes);
        }
        rest = ByteBuffer.wrap(all.toByteArray());
    }

    /** The next one that is whole. */
    Optional<Whole> next() {
        ByteBuffer ahead = rest.duplicate();
        if (ahead.remaining() < 2) {
            return Optional.empty();
        }
        int second = ahead.get(ahead.position() + 1);
        int length = second & 0x7f;
        int header = 2 + (length == SHORT ? Short.BYTES : length == LONG ? Long.BYTES : 0);
        int mask = second < 0 ? Integer.BYTES : 0;
        if (ahead.remaining() < header + mask) {
            return Optional.empty();
        }
        int payload = length == SHORT
                ? ahead.getShort(ahead.position() + 2) & 0xffff
                : length == LONG ? Math.toIntExact(ahead.getLong(ahead.position() + 2)) : length;
        if (ahead.remaining() < header + mask + payload) {
            return Optional.empty();
        }
        byte[] bytes = new byte[header + mask + payload];
        rest.get(bytes);
        return Optional.of(new Whole(bytes, unmasked(bytes, header, mask)));
    }

    private static byte[] unmasked(byte[] bytes, int header, int mask) {
        byte[] payload = new byte[bytes.length - header - mask];
        for (int i = 0; i < payload.length; i++) {
            int key = mask == 0 ? 0 : bytes[header + i % mask];
            payload[i] = (byte) (bytes[header + mask + i] ^ key);
        }
        return payload;
    }
}
