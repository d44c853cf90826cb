package dev.patchbay.processor.corpus;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Compiles programs as a program is, to a folder of its own. */
final class Laboratory implements AutoCloseable {

    /** What a program has on its path. */
    private static final String LIBRARIES = entries(
                    "/annotations/target",
                    "patchbay-annotations",
                    "/runtime/target/classes",
                    "patchbay-runtime",
                    "jetty",
                    "slf4j",
                    "jspecify",
                    "jakarta.inject")
            .collect(Collectors.joining(File.pathSeparator));

    /** The processors as a program has them: on a path of their own, with nothing else. */
    private static final ClassLoader PROCESSORS = new URLClassLoader(
            entries("/processor/target/classes", "/annotations/target", "patchbay-annotations", "javapoet")
                    .map(Laboratory::url)
                    .toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());

    private final Path folder;
    private final Map<Way, StandardJavaFileManager> managers = new EnumMap<>(Way.class);

    Laboratory(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a compilation.
     *
     * @param succeeded whether there are class files
     * @param diagnostics what was said
     */
    record Outcome(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

        String text() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getSource() + ":"
                            + diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Stream<String> entries(String... names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Stream.of(names).anyMatch(entry::contains));
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    Outcome compile(Specimen program, Way way) throws IOException {
        List<Path> files = new ArrayList<>(program.files());
        Path output = Files.createDirectories(folder.resolve(way.title()).resolve(program.name()));
        if (way == Way.MODULE) {
            Path info = output.resolve("module-info.java");
            Files.writeString(info, "module app { requires dev.patchbay.runtime; }\n");
            files.add(info);
        }
        List<String> options = new ArrayList<>(way.options());
        options.addAll(List.of("-d", output.toString(), "-s", output.toString(), way.path(), LIBRARIES));
        List<Processor> processors = ServiceLoader.load(Processor.class, PROCESSORS).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (way == Way.PLAIN || way == Way.STRICT) { // the jars are opened once
            return compile(way, managers.computeIfAbsent(way, Laboratory::manager), files, options, processors);
        }
        try (StandardJavaFileManager manager = manager(way)) {
            return compile(way, manager, files, options, processors);
        }
    }

    private static StandardJavaFileManager manager(Way way) {
        return way.compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    private static Outcome compile(
            Way way,
            StandardJavaFileManager manager,
            List<Path> files,
            List<String> options,
            List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = way.compiler()
                .getTask(
                        new StringWriter(),
                        manager,
                        diagnostics,
                        options,
                        null,
                        manager.getJavaFileObjectsFromPaths(files));
        task.setProcessors(processors);
        return new Outcome(task.call(), diagnostics.getDiagnostics());
    }

    @Override
    public void close() throws IOException {
        for (StandardJavaFileManager manager : managers.values()) {
            manager.close();
        }
    }
}
