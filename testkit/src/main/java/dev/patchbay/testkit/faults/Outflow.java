package dev.patchbay.testkit.faults;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** How the bytes of one connection go out: as they are, unless something else is said. */
final class Outflow {

    /** Lets bytes out. */
    @FunctionalInterface
    private interface Valve {
        void write(byte[] bytes) throws IOException, InterruptedException;
    }

    private volatile Valve valve;

    Outflow(OutputStream out) {
        this.valve = out::write;
    }

    void write(byte[] bytes) throws IOException, InterruptedException {
        valve.write(bytes);
    }

    /** Byte by byte from now on. */
    void drip(Line line, Step between) {
        Valve before = valve;
        valve = bytes -> {
            for (byte one : bytes) {
                between.on(line);
                before.write(new byte[] {one});
            }
        };
    }

    /** So many bytes, and then something else happens. */
    void cut(Line line, int most, Step end) {
        Valve before = valve;
        int[] left = {most};
        valve = bytes -> {
            int some = Math.min(left[0], bytes.length);
            left[0] -= some;
            before.write(Arrays.copyOf(bytes, some));
            if (left[0] == 0) {
                end.on(line);
                throw new EOFException("Cut off behind " + most + " bytes");
            }
        };
    }
}
