package dev.patchbay.processor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the processors add to the compilation of 200 sockets with two payloads each. No test: it measures. To run it:
 * {@code mvn -B -pl processor -am test -Pbenchmark}.
 */
public final class TwoHundredEndpoints {

    private static final int ENDPOINTS = 200;
    private static final int PACKAGES = 10;
    private static final int ROUNDS = 8;

    private final Path folder;
    private long ownWork;

    private TwoHundredEndpoints(Path folder) {
        this.folder = folder;
    }

    /** Prints the milliseconds of processor time of every round, and what the best of them differ by. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("endpoints");
        try {
            new TwoHundredEndpoints(folder).measure();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private void measure() throws IOException {
        List<Path> sources =
                IntStream.range(0, ENDPOINTS).mapToObj(this::source).toList();
        long[] without = new long[ROUNDS];
        long[] ours = new long[ROUNDS];
        long[] own = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            without[round] = compile(sources, List.of());
            ownWork = 0;
            ours[round] = compile(sources, List.of(new PatchbayProcessor(this::watched)));
            own[round] = ownWork / 1_000_000;
        }
        print("without processors", without);
        print("with Patchbay's", ours);
        print("of which Patchbay's own work", own);
        System.out.printf(
                "added to %d endpoints when warm: %d ms (%d ms its own work, the rest javac's on the classes that it writes)%n",
                ENDPOINTS, best(ours) - best(without), best(own));
    }

    private Compilation watched(ProcessingEnvironment environment) {
        long start = cpuTime();
        Compilation compilation = new ProgramCompilation(environment);
        ownWork += cpuTime() - start;
        return round -> {
            long begin = cpuTime();
            compilation.process(round);
            ownWork += cpuTime() - begin;
        };
    }

    private static void print(String what, long[] milliseconds) {
        System.out.printf("%-34s best %5d ms, all %s%n", what, best(milliseconds), Arrays.toString(milliseconds));
    }

    private static long best(long[] milliseconds) {
        return Arrays.stream(milliseconds).min().orElseThrow();
    }

    private long compile(List<Path> sources, List<Processor> processors) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = new ArrayList<>(List.of("-d", classes.toString()));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        if (processors.isEmpty()) {
            options.add("-proc:none");
        }
        long start = cpuTime();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new IllegalStateException(diagnostics.getDiagnostics().toString());
            }
        }
        return (cpuTime() - start) / 1_000_000;
    }

    /** Of this thread, on which javac runs: other programs on the machine do not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Path source(int number) {
        String home = "p" + number % PACKAGES;
        Path file = folder.resolve(home).resolve("Room" + number + "Socket.java");
        Fixtures.write(file, """
                package demo.%s;

                import dev.patchbay.*;
                import dev.patchbay.socket.*;
                import java.util.List;

                @Socket("/ws/%d/{room}")
                public final class Room%dSocket {
                    record Say%d(String body, List<String> tags) {}

                    record Said%d(String from, String body, int number) {}

                    record Guest(String name) {}

                    @OnConnect
                    Guest connect(Handshake handshake) {
                        return new Guest(handshake.queryParam("name").orElse(""));
                    }

                    @OnOpen
                    void open(@Param String room, Sender<Said%d> sender) {
                        sender.send(new Said%d(room, "", 0));
                    }

                    @OnMessage("say")
                    Said%d say(Say%d say, Guest guest) {
                        return new Said%d(guest.name(), say.body(), 1);
                    }

                    @OnMessage("history")
                    List<Said%d> history() {
                        return List.of();
                    }

                    @OnClose
                    void close(CloseReason reason) {}
                }
                """.replace("%s", home).replace("%d", String.valueOf(number)));
        return file;
    }
}
