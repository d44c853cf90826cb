package dev.patchbay.fast.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes streams of a seed: the same ones each time. */
final class Streams {

    private static final int MOST_FRAMES = 8;
    private static final int MOST_PARTS = 100;

    private Streams() {}

    static Stream of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        Frames frames = new Frames(random);
        int count = 1 + random.nextInt(MOST_FRAMES);
        for (int i = 0; i < count; i++) {
            frames.add();
        }
        byte[] all = frames.bytes();
        if (random.nextInt(5) == 0) {
            all = Arrays.copyOf(all, random.nextInt(all.length + 1));
        }
        int early = random.nextInt(3) == 0 ? random.nextInt(Math.min(all.length, 3_000) + 1) : 0;
        return new Stream(seed, Arrays.copyOf(all, early), cut(Arrays.copyOfRange(all, early, all.length), random));
    }

    private static List<byte[]> cut(byte[] all, Random random) {
        int most = switch (random.nextInt(3)) {
            case 0 -> all.length;
            case 1 -> 1;
            default -> 1 + random.nextInt(40);
        };
        most = Math.max(most, all.length / MOST_PARTS);
        List<byte[]> parts = new ArrayList<>();
        int at = 0;
        while (at < all.length) {
            int size = Math.min(all.length - at, most == all.length ? most : 1 + random.nextInt(most));
            parts.add(Arrays.copyOfRange(all, at, at + size));
            at += size;
        }
        return parts;
    }
}
