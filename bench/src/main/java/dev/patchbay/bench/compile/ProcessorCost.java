package dev.patchbay.bench.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compiles a program without the processors, with them, and without them together with what they wrote. */
public final class ProcessorCost {

    private final Path work;
    private final List<Path> sources;
    private final String processors;
    private final Javac javac;

    private ProcessorCost(Path work, int handlers, Path target) throws IOException {
        this.work = work;
        this.sources = HandlerSources.write(work.resolve("sources-of-program"), handlers);
        this.processors = Javac.jars(target.resolve("processor"));
        this.javac = new Javac(Javac.jars(target.resolve("lib")), work);
    }

    /**
     * Measures once.
     *
     * @param target the folder of {@code bench.jar}: {@code lib} there has what programs are compiled against, {@code processor}
     *     the processors
     * @param handlers how many handler classes the program has
     * @return one line of {@code name=value}: seconds for all, and milliseconds for each handler: what is added to javac, and how
     *     much of it is the processors' own, the rest being javac's work on what they wrote
     */
    public static String line(Path target, int handlers) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("handlers");
        try {
            return new ProcessorCost(work, handlers, target).line(handlers);
        } finally {
            try (Stream<Path> files = Files.walk(work)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    private String line(int handlers) throws IOException, InterruptedException {
        Path generated = Files.createDirectories(work.resolve("generated"));
        long without = javac.millis(sources, "-proc:none");
        long with = javac.millis(sources, "-processorpath", processors, "-s", generated.toString());
        long written = javac.millis(withAll(generated), "-proc:none");
        return String.format(
                Locale.ROOT,
                "label=processor path=%d-handlers mode=BUILD without-s=%.2f with-s=%.2f each-ms=%.2f own-ms=%.2f",
                handlers,
                without / 1e3,
                with / 1e3,
                (double) (with - without) / handlers,
                (double) (with - written) / handlers);
    }

    private List<Path> withAll(Path generated) throws IOException {
        List<Path> all = new ArrayList<>(sources);
        try (Stream<Path> files = Files.walk(generated)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
        }
        return all;
    }
}
