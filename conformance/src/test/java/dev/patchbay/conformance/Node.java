package dev.patchbay.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the scripts of {@code src/test/js}. Without Node they are left out, but not where {@code CI} is set. */
public final class Node {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src", "test", "js");

    private Node() {}

    /** Whether Node is here, or has to be. */
    public static boolean isWanted() throws InterruptedException {
        return "true".equals(System.getenv("CI")) || isHere();
    }

    /** Whether Node and the packages of {@code npm ci} are here, or have to be. */
    public static boolean isWantedWithPackages() throws InterruptedException {
        return isWanted() && ("true".equals(System.getenv("CI")) || Files.isDirectory(FOLDER.resolve("node_modules")));
    }

    private static boolean isHere() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Runs a script, for 50 s at most.
     *
     * @param input what it reads
     * @param script its name, and its arguments
     * @return what it wrote
     * @throws IllegalStateException with what it wrote, if it fails or goes on
     */
    public static String run(String input, String... script) throws IOException, InterruptedException {
        Path output = Files.createTempFile("node", ".txt");
        Process node = start(output, script);
        try {
            write(input, node);
            boolean succeeds = node.waitFor(50, TimeUnit.SECONDS) && node.exitValue() == 0;
            String written = Files.readString(output);
            if (!succeeds) {
                throw new IllegalStateException(String.join(" ", script) + " fails, or goes on:\n" + written);
            }
            return written;
        } finally {
            node.destroyForcibly();
            Files.delete(output);
        }
    }

    /** Starts a script that reads what it is to do, and writes what it has done. */
    public static Process start(String... script) throws IOException {
        return builder(script).start();
    }

    private static void write(String input, Process node) throws IOException {
        try (OutputStream in = node.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Process start(Path output, String... script) throws IOException {
        return builder(script).redirectOutput(output.toFile()).start();
    }

    private static ProcessBuilder builder(String... script) {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(script));
        return new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true);
    }
}
