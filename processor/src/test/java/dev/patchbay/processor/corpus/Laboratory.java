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
import java.util.Comparator;
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
                    "/core/target/classes",
                    "patchbay-core",
                    "/runtime/target/classes",
                    "patchbay-runtime",
                    "/client/target/classes",
                    "patchbay-client",
                    "jetty",
                    "slf4j",
                    "jspecify",
                    "jackson",
                    "jakarta.inject",
                    "lombok")
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
        List<Diagnostic<? extends JavaFileObject>> said = new ArrayList<>();
        boolean succeeded = true;
        List<Path> before = new ArrayList<>();
        for (List<Path> files : program.parts(way)) {
            Path output = output(program, way).resolve(program.part(files.get(0)));
            Outcome outcome = compile(new Task(program, way, files, Files.createDirectories(output), before));
            said.addAll(outcome.diagnostics());
            succeeded &= outcome.succeeded();
            before.add(0, output);
        }
        return new Outcome(succeeded, said);
    }

    /** Compiles one more file, with what was compiled in this way as class files. */
    Outcome compileBeside(Specimen program, Way way, String name, String text) throws IOException {
        Path file =
                Files.writeString(Files.createTempDirectory(folder, "beside").resolve(name), text);
        List<String> options = new ArrayList<>(Specimen.options(program.files()));
        List<Path> outputs = outputs(program, way);
        String output = outputs.get(outputs.size() - 1).toString();
        String path = Stream.concat(outputs.stream().map(Path::toString), Stream.of(LIBRARIES))
                .collect(Collectors.joining(File.pathSeparator));
        options.addAll(List.of("-d", output, "-s", output, way.path(), path));
        Specimen beside = new Specimen(program.name(), List.of(file));
        try (StandardJavaFileManager manager = manager(way)) {
            return compile(way, manager, beside.files(), options, processors(beside, way));
        }
    }

    /** What its parts were compiled to, one after the other. */
    private List<Path> outputs(Specimen program, Way way) {
        return program.parts(way).stream()
                .map(files -> output(program, way).resolve(program.part(files.get(0))))
                .toList();
    }

    private Path output(Specimen program, Way way) {
        return folder.resolve(way.title()).resolve(program.name());
    }

    /** A part of a program that is compiled, and what was compiled before it, the last one first. */
    private record Task(Specimen program, Way way, List<Path> files, Path output, List<Path> before) {

        /** Whether it belongs to the module before it. */
        boolean isPatch() {
            return way == Way.MODULE && !before.isEmpty() && files.stream().noneMatch(Specimen::isDeclaration);
        }

        List<String> options() {
            List<String> options = new ArrayList<>(way.options());
            options.addAll(Specimen.options(files));
            if (way == Way.MODULE) {
                options.addAll(List.of("-classpath", "")); // it would be ours
            }
            if (way == Way.MODULE && program.expected(Way.STRICT).isEmpty()) {
                options.addAll(List.of("-Xlint:all,-path", "-Werror")); // nothing is on the class path
            }
            if (isPatch()) {
                options.addAll(List.of("--patch-module", "app=" + program.root(files.get(0))));
            }
            Stream<String> path = Stream.concat(before.stream().map(Path::toString), Stream.of(LIBRARIES));
            options.addAll(List.of("-d", output.toString(), "-s", output.toString(), way.path()));
            options.add(path.collect(Collectors.joining(File.pathSeparator)));
            return options;
        }
    }

    private Outcome compile(Task task) throws IOException {
        Way way = task.way();
        List<Path> files = new ArrayList<>(task.files());
        if (way == Way.MODULE && !task.program().isModule()) {
            Path info = task.output().resolve("module-info.java");
            Files.writeString(info, info(task.program().required()));
            files.add(info);
        }
        List<Processor> processors = processors(task.program(), way);
        if (way.isShared()) { // the jars are opened once
            StandardJavaFileManager manager = managers.computeIfAbsent(way, Laboratory::manager);
            return compile(way, manager, files, task.options(), processors);
        }
        try (StandardJavaFileManager manager = manager(way)) {
            return compile(way, manager, files, task.options(), processors);
        }
    }

    /** Open, as a program is that Jackson looks into. */
    private static String info(List<String> required) {
        return Stream.concat(Stream.of("dev.patchbay.runtime"), required.stream())
                .map(module -> "requires " + module + ";")
                .collect(Collectors.joining(" ", (required.isEmpty() ? "" : "open ") + "module app { ", " }\n"));
    }

    /** Runs what was compiled. */
    void run(Specimen program, Way way) throws Exception {
        List<Path> parts = outputs(program, way);
        Path last = parts.get(parts.size() - 1);
        if (way == Way.MODULE) {
            Performance.run(last, Modules.loader(parts, LIBRARIES), program.script());
            return;
        }
        URL[] urls = parts.stream().map(part -> url(part.toString())).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, Laboratory.class.getClassLoader())) {
            Performance.run(last, loader, program.script());
        }
    }

    private static List<Processor> processors(Specimen program, Way way) {
        List<Processor> found = new ArrayList<>();
        if (!program.later().isEmpty()) {
            found.add(new Author(program.later()));
        }
        ClassLoader loader = way.hasLombok() ? Laboratory.class.getClassLoader() : PROCESSORS;
        ServiceLoader.load(Processor.class, loader).stream()
                .filter(provider -> rank(provider.type().getName(), way) < 2)
                .sorted(Comparator.comparingInt(provider -> rank(provider.type().getName(), way)))
                .map(ServiceLoader.Provider::get)
                .forEach(found::add);
        return found;
    }

    /** Where a processor stands on the path; at the end, where it has no business here. */
    private static int rank(String processor, Way way) {
        if (processor.startsWith("lombok.")) {
            return way == Way.LOMBOK_BEFORE ? -1 : 1;
        }
        return processor.startsWith("dev.patchbay.") ? 0 : 2;
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
