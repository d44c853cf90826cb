package dev.patchbay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The public types of the modules that a program sees, as their sources declare them. */
final class PublicTypes {

    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("^public [\\w -]*@?(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

    private PublicTypes() {}

    /** Qualified names, of top-level types. */
    static List<String> exported() {
        return Stream.of("annotations", "core", "runtime", "client", "testkit", "redis")
                .map(module -> Document.ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(PublicTypes::exportedFrom)
                .toList();
    }

    private static Stream<String> exportedFrom(Path sources) {
        return found(EXPORT, sources.resolve("module-info.java"))
                .flatMap(name -> files(sources.resolve(name.replace('.', '/')))
                        .flatMap(file -> found(TYPE, file))
                        .map(type -> name + "." + type));
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
