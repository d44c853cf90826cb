package dev.patchbay.processor.corpus;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
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
import java.util.Set;
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
        List<Path> files = new ArrayList<>(program.written());
        Path output = Files.createDirectories(output(program, way));
        if (way == Way.MODULE && !program.isModule()) {
            Path info = output.resolve("module-info.java");
            Files.writeString(info, "module app { requires dev.patchbay.runtime; }\n");
            files.add(info);
        }
        List<String> options = new ArrayList<>(way.options());
        options.addAll(program.options());
        if (way == Way.MODULE) {
            options.addAll(List.of("-classpath", "")); // it would be ours
        }
        options.addAll(List.of("-d", output.toString(), "-s", output.toString(), way.path(), LIBRARIES));
        if (way.isShared()) { // the jars are opened once
            StandardJavaFileManager manager = managers.computeIfAbsent(way, Laboratory::manager);
            return compile(way, manager, files, options, processors(program, way));
        }
        try (StandardJavaFileManager manager = manager(way)) {
            return compile(way, manager, files, options, processors(program, way));
        }
    }

    /** Compiles one more file, with what was compiled in this way as class files. */
    Outcome compileBeside(Specimen program, Way way, String name, String text) throws IOException {
        Path output = output(program, way);
        Path file =
                Files.writeString(Files.createTempDirectory(folder, "beside").resolve(name), text);
        List<String> options = new ArrayList<>(program.options());
        String path = output + File.pathSeparator + LIBRARIES;
        options.addAll(List.of("-d", output.toString(), "-s", output.toString(), way.path(), path));
        Specimen beside = new Specimen(program.name(), List.of(file));
        try (StandardJavaFileManager manager = manager(way)) {
            return compile(way, manager, beside.files(), options, processors(beside, way));
        }
    }

    private Path output(Specimen program, Way way) {
        return folder.resolve(way.title()).resolve(program.name());
    }

    /** Runs what was compiled. */
    void run(Specimen program, Way way) throws Exception {
        Path classes = output(program, way);
        if (way == Way.MODULE) {
            Performance.run(classes, module(classes), program.script());
            return;
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {url(classes.toString())}, Laboratory.class.getClassLoader())) {
            Performance.run(classes, loader, program.script());
        }
    }

    /** The program as a module, with the modules that it requires and their own. */
    private static ClassLoader module(Path classes) {
        Path[] modules = Stream.concat(Stream.of(classes.toString()), Stream.of(LIBRARIES.split(File.pathSeparator)))
                .map(Path::of)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("app"));
        ModuleLayer.Controller controller = ModuleLayer.defineModulesWithOneLoader(
                configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
        Module app = controller.layer().findModule("app").orElseThrow();
        app.getPackages().forEach(name -> controller.addOpens(app, name, Laboratory.class.getModule()));
        return app.getClassLoader();
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
