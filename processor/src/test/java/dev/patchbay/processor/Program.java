package dev.patchbay.processor;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A program compiled to a folder, and run with a class loader of its own. */
final class Program {

    private final Path classes;
    private final List<String> messages = new ArrayList<>();
    private final boolean succeeded;

    private Program(Path classes, List<Path> files, List<String> options, List<Processor> more) throws IOException {
        this.classes = classes;
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path")));
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(Stream.concat(Stream.of(new PatchbayProcessor()), more.stream())
                    .toList());
            this.succeeded = task.call();
        }
        for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
            messages.add(diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT));
        }
    }

    static Program compile(Path classes, List<Path> files, List<String> options, Processor... more) throws IOException {
        return new Program(classes, files, options, List.of(more));
    }

    boolean succeeded() {
        return succeeded;
    }

    List<String> messages() {
        return messages;
    }

    /** The names of the files that were written, without folders. */
    List<String> written() throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** What {@code demo.Script.run()} returns. */
    List<?> run() throws Exception {
        URL[] urls = Stream.concat(
                        Stream.of(classes),
                        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                                .map(Path::of))
                .map(Program::url)
                .toArray(URL[]::new);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            return (List<?>) loader.loadClass("demo.Script").getMethod("run").invoke(null);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
