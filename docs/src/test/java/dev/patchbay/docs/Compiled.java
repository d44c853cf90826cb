package dev.patchbay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What javac makes of some files, in a folder of the file system.
 *
 * @param complaints errors and warnings
 * @param generated the text of every generated source
 * @param folder where the class files are
 */
record Compiled(List<String> complaints, List<String> generated, Path folder) {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    static Compiled of(List<JavaFileObject> files) {
        try {
            return in(Files.createTempDirectory("patchbay-docs"), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Compiled in(Path folder, List<JavaFileObject> files) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all,-processing,-classfile,-auxiliaryclass",
                "-processor",
                "dev.patchbay.processor.PatchbayProcessor",
                "-d",
                folder.toString());
        try (JavaFileManager manager = JAVAC.getStandardFileManager(diagnostics, null, null)) {
            JAVAC.getTask(null, manager, diagnostics, options, null, files).call();
        }
        return new Compiled(complaints(diagnostics), generated(folder), folder);
    }

    private static List<String> complaints(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<String> generated(Path folder) throws IOException {
        try (Stream<Path> written = Files.walk(folder)) {
            return written.filter(file -> file.toString().endsWith(".java"))
                    .map(Compiled::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
