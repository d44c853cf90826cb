package dev.patchbay.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Node.js, which runs the scripts of {@code conformance/src/test/js}. */
public final class Node {

    static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src", "test", "js");

    private Node() {}

    /** Whether it has to be there: it is, or a test that left it out would go unnoticed. */
    public static boolean isExpected() throws InterruptedException {
        return "true".equals(System.getenv("CI")) || isThere();
    }

    static boolean isThere() throws InterruptedException {
        try {
            return start("--version").waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    static Process start(String... words) throws IOException {
        ProcessBuilder node = new ProcessBuilder("node").directory(FOLDER.toFile());
        node.command().addAll(List.of(words));
        return node.redirectErrorStream(true).start();
    }

    /** What a script makes of a text, which it is given as its input. */
    public static String answer(String script, String input) throws IOException {
        Process node = start(script);
        try (OutputStream in = node.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return output(node);
    }

    /** What it writes until it ends. */
    static String output(Process node) throws IOException {
        return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
