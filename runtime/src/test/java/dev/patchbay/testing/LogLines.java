package dev.patchbay.testing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is logged while tests run side by side: a test looks for words that only it can have caused. */
public final class LogLines {

    private static final Queue<String> LINES = new ConcurrentLinkedQueue<>();

    static {
        System.setErr(new PrintStream(new Tee(System.err), true, StandardCharsets.UTF_8));
    }

    private LogLines() {}

    /** Begins to listen; earlier calls have, too. */
    public static void listen() {
        // the class is loaded
    }

    /** The lines so far that contain some words. */
    public static List<String> with(String words) {
        return LINES.stream().filter(line -> line.contains(words)).toList();
    }

    private static final class Tee extends OutputStream {

        private final OutputStream err;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Tee(OutputStream err) {
            this.err = err;
        }

        @Override
        public synchronized void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (bytes[i] == '\n') {
                    LINES.add(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(bytes[i]);
                }
            }
            try {
                err.write(bytes, offset, length);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
