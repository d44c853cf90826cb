package dev.patchbay.processor;

import static java.util.stream.Collectors.joining;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The Java files under {@code src/test/resources}: one file, or a folder of them, is a case. */
final class Fixtures {

    /**
     * {@code mvn -B -pl processor -am test -Dgoldens=update} rewrites the generated classes under
     * {@code expected/} and the messages at the top of {@code bad/*.java}. Read the diff before you commit it.
     */
    static final boolean UPDATE = "update".equals(System.getProperty("goldens"));

    static final Path ROOT = Path.of("src", "test", "resources");

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    private static final Pattern TYPE =
            Pattern.compile("^public (?:abstract |final )?(?:class|record|interface) (\\w+)", Pattern.MULTILINE);

    private Fixtures() {}

    /** The names of the cases in a folder. */
    static Stream<String> cases(String folder) {
        return list(ROOT.resolve(folder))
                .map(path -> path.getFileName().toString().replace(".java", ""));
    }

    /** The files of a case. */
    static List<Path> files(String folder, String name) {
        Path one = ROOT.resolve(folder).resolve(name + ".java");
        return Files.exists(one)
                ? List.of(one)
                : list(ROOT.resolve(folder).resolve(name)).toList();
    }

    static List<JavaFileObject> sources(String folder, String name) {
        return files(folder, name).stream().map(Fixtures::source).toList();
    }

    /** The class path of the tests, without what has one of these in its name. */
    static List<File> classPathWithout(String... names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Stream.of(names).noneMatch(entry::contains))
                .map(File::new)
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Stream<String> lines) {
        return lines.collect(joining("\n", "", "\n"));
    }

    /** Two packages of a case may each have a class of one name, so that the file's own name does not count. */
    private static JavaFileObject source(Path file) {
        String text = read(file);
        Matcher home = PACKAGE.matcher(text);
        Matcher type = TYPE.matcher(text);
        String name =
                type.find() ? type.group(1) : file.getFileName().toString().replace(".java", "");
        return JavaFileObjects.forSourceString(home.find() ? home.group(1) + "." + name : name, text);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
