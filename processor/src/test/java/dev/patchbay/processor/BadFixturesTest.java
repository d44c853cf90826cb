package dev.patchbay.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.patchbay.processor.diagnostic.BuildProblem;
import dev.patchbay.processor.diagnostic.ChannelProblem;
import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.diagnostic.ParameterProblem;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.diagnostic.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file under {@code bad/} yields the errors at its top, on the lines that it marks. */
class BadFixturesTest {

    /** What no file can show, and the test that shows it. */
    private static final Map<ProblemCode, String> WITHOUT_FIXTURE = Map.ofEntries(
            Map.entry(BuildProblem.RUNTIME_MISSING, "RoundsTest: needs another class path"),
            Map.entry(BuildProblem.CLIENT_MISSING, "RoundsTest: needs another class path"),
            Map.entry(BuildProblem.RUNTIME_OF_ANOTHER_VERSION, "RoundsTest: needs another class path"),
            Map.entry(BuildProblem.LATE_SOCKET, "RoundsTest: needs another processor"),
            Map.entry(BuildProblem.TABLE_BESIDE, "PartsTest: needs two compilations"),
            Map.entry(BuildProblem.KEPT_SOCKET, "PartsTest: needs two compilations"),
            Map.entry(BuildProblem.LOST_SOCKET, "PartsTest: needs two compilations"),
            Map.entry(BuildProblem.UNSEEN_OUTPUT, "UnseenOutputTest: needs two compilations"),
            Map.entry(BuildProblem.STALE_BINDING, "BasesTest: needs two compilations"),
            Map.entry(ParameterProblem.CHANGED_ROLE, "RolesTest: needs two compilations"),
            Map.entry(BuildProblem.INTERNAL_ERROR, "RoundsTest: needs a bug"),
            Map.entry(PayloadProblem.HIDDEN_PART, "AdaptersTest: needs two compilations"),
            Map.entry(BuildProblem.UNRESOLVED_TYPE, "ClassFilesTest: needs a class file"),
            Map.entry(ParameterProblem.NAMELESS_PARAMETER, "ClassFilesTest: needs a class file"),
            Map.entry(ClassProblem.COMPACT_SOURCE, "CorpusTest: needs Java 25"),
            Map.entry(ClassProblem.TOO_MANY_CALLBACKS, "BoundsTest: would be long"),
            Map.entry(ClassProblem.TOO_MANY_DEPENDENCIES, "BoundsTest: would be long"),
            Map.entry(ClassProblem.TOO_MANY_SOCKETS, "BoundsTest: would be long"),
            Map.entry(ChannelProblem.TOO_MANY_EVENTS, "BoundsTest: would be long"),
            Map.entry(ChannelProblem.TOO_MANY_CHANNELS, "BoundsTest: would be long"));

    private static final String MARK = "// problem";

    static Stream<String> cases() {
        return Fixtures.cases("bad");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndWhere(String name) {
        List<Diagnostic<? extends JavaFileObject>> errors = errors(name);
        if (Fixtures.UPDATE) {
            rewriteHeader(name, errors);
            return;
        }
        assertThat(errors)
                .allMatch(error -> message(error).startsWith("[" + name + "]")
                        || List.of("AbstractCallback", "InvisibleType").contains(name));
        assertThat(errors.stream().map(BadFixturesTest::message)).containsExactlyInAnyOrderElementsOf(expected(name));
        assertThat(errors.stream().filter(error -> error.getSource() != null).map(BadFixturesTest::place))
                .as("lines")
                .containsExactlyInAnyOrderElementsOf(marked(name));
    }

    @Test
    void everyMistakeHasAFixture() {
        List<String> titles = ProblemCode.all().stream()
                .filter(code -> !WITHOUT_FIXTURE.containsKey(code))
                .map(ProblemCode::title)
                .toList();
        assertThat(cases()).containsExactlyInAnyOrderElementsOf(titles);
    }

    /** Ours; what {@code javac} says itself about a fixture is its own affair. */
    private static List<Diagnostic<? extends JavaFileObject>> errors(String name) {
        String options =
                lines(name).filter(line -> line.startsWith("// options: ")).collect(Collectors.joining());
        Compilation compilation = javac().withProcessors(new PatchbayProcessor())
                .withOptions(options.isEmpty() ? List.of() : List.of(options.substring("// options: ".length())))
                .compile(Fixtures.sources("bad", name));
        return Stream.of(compilation.errors(), compilation.warnings(), compilation.notes())
                .flatMap(List::stream)
                .filter(error -> message(error).startsWith("["))
                .collect(Collectors.toList());
    }

    private static String message(Diagnostic<?> error) {
        return Objects.requireNonNull(error.getMessage(Locale.ROOT)).strip();
    }

    private static String place(Diagnostic<? extends JavaFileObject> error) {
        String file = Path.of(error.getSource().getName()).getFileName().toString();
        return file + ":" + error.getLineNumber();
    }

    private static Stream<String> lines(String name) {
        return Fixtures.files("bad", name).stream()
                .flatMap(file -> Fixtures.read(file).lines());
    }

    private static List<String> expected(String name) {
        return lines(name)
                .filter(line -> line.startsWith("// ["))
                .map(line -> line.substring("// ".length()))
                .toList();
    }

    private static List<String> marked(String name) {
        return Fixtures.files("bad", name).stream()
                .flatMap(file -> {
                    List<String> lines = Fixtures.read(file).lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).endsWith(MARK))
                            .mapToObj(i -> file.getFileName() + ":" + (i + 1));
                })
                .toList();
    }

    private static void rewriteHeader(String name, List<Diagnostic<? extends JavaFileObject>> errors) {
        Map<String, List<String>> byFile = new TreeMap<>(errors.stream()
                .collect(Collectors.groupingBy(
                        error -> error.getSource() == null
                                ? Fixtures.files("bad", name)
                                        .get(0)
                                        .getFileName()
                                        .toString()
                                : Path.of(error.getSource().getName())
                                        .getFileName()
                                        .toString(),
                        Collectors.mapping(error -> "// " + message(error), Collectors.toList()))));
        for (Path file : Fixtures.files("bad", name)) {
            Stream<String> header = byFile.getOrDefault(file.getFileName().toString(), List.of()).stream();
            Stream<String> body = Fixtures.read(file).lines().filter(line -> !line.startsWith("// ["));
            Fixtures.write(file, Fixtures.text(Stream.concat(header, body)));
        }
    }
}
