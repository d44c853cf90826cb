package dev.patchbay.bench.compile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * javac, each time in a process of its own.
 *
 * @param classPath of what it compiles
 * @param work an empty folder, for what it writes
 */
record Javac(String classPath, Path work) {

    /** All jars of a folder, as a path. */
    static String jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** Milliseconds from the start of its process to its end. Throws where it finds an error. */
    long millis(List<Path> sources, String... options) throws IOException, InterruptedException {
        Path names = work.resolve("sources");
        Files.write(names, sources.stream().map(Path::toString).toList());
        Path output = work.resolve("output");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-classpath",
                classPath,
                "-d",
                Files.createTempDirectory(work, "classes").toString()));
        command.addAll(List.of(options));
        command.add("@" + names);
        long start = System.nanoTime();
        int end = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (end != 0) {
            throw new IOException("javac failed: " + Files.readString(output));
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
