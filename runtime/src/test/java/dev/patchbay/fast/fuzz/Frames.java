package dev.patchbay.fast.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Writes frames of a client as they come into a random head: legal ones mostly, and at every edge. */
final class Frames {

    private static final int FIN = 0x80;
    private static final int MASKED = 0x80;
    private static final long[] LIES = {
        1L << 31,
        (1L << 31) - 1,
        (1L << 32) - 1,
        1L << 32,
        (1L << 32) + 5,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        -1,
        -1000,
        65_536
    };
    private static final int[] EDGES = {0, 1, 7, 8, 9, 124, 125, 126, 127, 128, 255, 256};
    private static final int[] FAR_EDGES = {4_095, 4_096, 16_383, 16_384, 65_535, 65_536, 65_537};
    private static final int[] CODES = {
        0, 999, 1000, 1001, 1003, 1004, 1005, 1006, 1007, 1011, 1014, 1015, 2999, 3000, 4999, 5000
    };
    private static final String[] TEXTS = {
        "", "a", "hello", "z\u00fcrich", "\u20ac", "\ud83d\ude00", "0123456789abcdef\u00e9"
    };

    private final RandomGenerator random;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private byte[] mask = new byte[Integer.BYTES];
    private boolean within;

    Frames(RandomGenerator random) {
        this.random = random;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    /** One more. */
    void add() {
        int kind = random.nextInt(100);
        if (kind < 62) {
            data();
        } else if (kind < 80) {
            frame(once(2) ? 9 : 10, true, random(once(6) ? 125 : random.nextInt(12)));
        } else if (kind < 84) {
            frame(8, true, close());
        } else if (kind < 92) {
            fragment();
        } else {
            broken();
        }
    }

    private void data() {
        boolean fin = !once(5);
        int opCode = within ? 0 : 1 + random.nextInt(2);
        within = !fin;
        frame(opCode, fin, opCode == 2 || once(40) ? random(size()) : text());
    }

    private int size() {
        return once(400) ? FAR_EDGES[random.nextInt(FAR_EDGES.length)] : EDGES[random.nextInt(EDGES.length)];
    }

    private byte[] text() {
        String text = TEXTS[random.nextInt(TEXTS.length)];
        byte[] utf8 = text.repeat(once(10) ? 20 : 1).getBytes(StandardCharsets.UTF_8);
        return once(30) && utf8.length > 0 ? Arrays.copyOf(utf8, utf8.length - 1) : utf8;
    }

    private void fragment() {
        frame(within ? 0 : 1, false, once(2) ? new byte[0] : new byte[] {'f'});
        within = true;
    }

    private byte[] random(int size) {
        byte[] payload = new byte[size];
        random.nextBytes(payload);
        return payload;
    }

    private byte[] close() {
        if (once(6)) {
            return new byte[random.nextInt(2)];
        }
        byte[] reason = once(4) ? random(random.nextInt(8)) : text();
        int code = once(2) ? 1000 : CODES[random.nextInt(CODES.length)];
        return ByteBuffer.allocate(2 + reason.length)
                .putShort((short) code)
                .put(reason)
                .array();
    }

    private void broken() {
        switch (random.nextInt(7)) {
            case 0 -> frame(random.nextInt(16), once(2), random(random.nextInt(130)));
            case 1 -> header(FIN | ((1 + random.nextInt(7)) << 4) | (1 + random.nextInt(2)), true, 0, 0);
            case 2 -> header(FIN | (1 + random.nextInt(2)), false, 0, 0);
            case 3 -> lie(FIN | random.nextInt(16));
            case 4 -> lie(random.nextInt(3));
            case 5 -> notMinimal();
            default -> frame(once(2) ? 0 : 1 + random.nextInt(2), once(2), random(random.nextInt(5)));
        }
    }

    private void lie(int first) {
        header(first, true, LIES[random.nextInt(LIES.length)], 8);
        bytes.writeBytes(random(random.nextInt(20)));
    }

    private void notMinimal() {
        byte[] payload = once(2) ? text() : random(EDGES[random.nextInt(EDGES.length)]);
        header(FIN | (1 + random.nextInt(2)), true, payload.length, once(2) ? 2 : 8);
        payload(payload);
    }

    private void frame(int opCode, boolean fin, byte[] payload) {
        int length = payload.length;
        boolean masked = !once(300);
        int first = (fin ? FIN : 0) | opCode;
        header(first, masked, length, length < 126 ? 0 : length < 65_536 ? 2 : 8);
        payload(payload);
    }

    private void payload(byte[] payload) {
        for (int i = 0; i < payload.length; i++) {
            bytes.write(payload[i] ^ mask[i % mask.length]);
        }
    }

    private void header(int first, boolean masked, long length, int lengthBytes) {
        int bit = masked ? MASKED : 0;
        bytes.write(first);
        if (lengthBytes == 0) {
            bytes.write(bit | (int) length);
        } else {
            bytes.write(bit | (lengthBytes == 2 ? 126 : 127));
            byte[] all = ByteBuffer.allocate(Long.BYTES).putLong(length).array();
            bytes.write(all, Long.BYTES - lengthBytes, lengthBytes);
        }
        mask = new byte[Integer.BYTES];
        if (masked) {
            random.nextBytes(mask);
            bytes.writeBytes(mask);
        }
    }
}
