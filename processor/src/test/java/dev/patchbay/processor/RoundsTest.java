package dev.patchbay.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the processor gets on with {@code javac}'s rounds and with other processors. */
class RoundsTest {

    private static final String[] RUNTIME = {"/core/target", "patchbay-core", "/runtime/target", "patchbay-runtime"};

    private static final String NEW_MESSAGE = "package demo; public record NewMessage(String body) {}";

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void waitsForAPayloadThatAnotherProcessorWrites(int round) throws Exception {
        List<Path> files = new ArrayList<>(Fixtures.files("run", "deferred"));
        files.addAll(Fixtures.files("run", "StubConnection"));
        Program program = Program.compile(
                classes,
                files,
                List.of("-Xlint:all,-processing", "-Werror"),
                new WritingProcessor(round, "demo.NewMessage", NEW_MESSAGE));
        assertThat(program.messages())
                .filteredOn(message -> !message.startsWith("NOTE"))
                .isEmpty();
        assertThat(program.run().toArray()).containsExactly("{\"body\":\"hi\"}");
    }

    @Test
    void writesNothingInTheLastRound() throws Exception {
        List<Path> files = new ArrayList<>(Fixtures.files("good", "chat"));
        Program program = Program.compile(classes, files, List.of("-Xlint:all"));
        assertThat(program.succeeded()).isTrue();
        assertThat(program.messages()).noneMatch(message -> message.contains("last round"));
    }

    @Test
    void servesASocketThatAnotherProcessorWrites() {
        Compilation compilation = javac().withProcessors(
                        new PatchbayProcessor(),
                        new WritingProcessor(1, "demo.LateSocket", socket("LateSocket", "/late")))
                .compile(Fixtures.sources("good", "echo"));
        assertThat(compilation).succeeded();
        assertThat(compilation)
                .generatedSourceFile("demo.SocketRoutes")
                .contentsAsUtf8String()
                .contains("new Route(\"/late\", lateSocket)");
    }

    @Test
    void refusesASocketThatComesAfterTheTable() {
        Compilation compilation = javac().withProcessors(
                        new PatchbayProcessor(),
                        new WritingProcessor(3, "demo.LateSocket", socket("LateSocket", "/late")))
                .compile(Fixtures.sources("good", "echo"));
        assertThat(messages(compilation)).singleElement().asString().startsWith("[LateSocket] 'LateSocket' was");
    }

    @Test
    void reportsThreeMistakesOfOneFileInOneRun() {
        Compilation compilation = compile(
                "package demo; import dev.patchbay.*;",
                "@Socket(\"/ws/{room}\")",
                "final class ThreeSocket {",
                "  @OnOpen private void open() {}",
                "  @OnMessage Thread take(String text) { return null; }",
                "  @OnClose void close(@Param String rom) {}",
                "}");
        assertThat(messages(compilation).stream().map(message -> message.substring(0, message.indexOf(']') + 1)))
                .containsExactlyInAnyOrder("[PrivateCallback]", "[UnsupportedAnswer]", "[UnknownVariable]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"packages", "chat", "async", "channels"})
    void writesTheSameWhateverTheOrderOfTheFiles(String name) {
        List<JavaFileObject> sources = new ArrayList<>(Fixtures.sources("good", name));
        List<String> forwards = generated(sources);
        Collections.reverse(sources);
        assertThat(generated(sources)).isEqualTo(forwards);
    }

    @Test
    void putsTheTableWhereTheOptionSays() {
        Compilation compilation = javac().withProcessors(new PatchbayProcessor())
                .withOptions("-Apatchbay.routes=org.example.Board")
                .compile(Fixtures.sources("good", "echo"));
        assertThat(compilation).generatedSourceFile("org.example.Board").isNotNull();
    }

    @Test
    void missesTheRuntime() {
        Compilation compilation = javac().withProcessors(new PatchbayProcessor())
                .withClasspath(Fixtures.classPathWithout(RUNTIME))
                .compile(Fixtures.sources("good", "echo"));
        assertThat(messages(compilation))
                .containsExactly("[RuntimeMissing] 'dev.patchbay.binding.SocketBinding' is not on the class path -"
                        + " generated code calls it. Add dev.patchbay:patchbay-runtime, and to a module-info 'requires"
                        + " dev.patchbay.runtime'.");
    }

    @Test
    void missesWhatConnectsAClient() {
        Compilation compilation = javac().withProcessors(new PatchbayProcessor())
                .withClasspath(Fixtures.classPathWithout("/client/target", "patchbay-client"))
                .compile(JavaFileObjects.forSourceString("demo.Ear", """
                        package demo;
                        @dev.patchbay.SocketClient("ws://localhost")
                        class Ear {
                            @dev.patchbay.OnMessage
                            void take(String text) {}
                        }
                        """));
        assertThat(messages(compilation))
                .containsExactly("[ClientMissing] 'dev.patchbay.connect.Connector' is not on the class path -"
                        + " generated code extends it. Add dev.patchbay:patchbay-client, and to a module-info 'requires"
                        + " dev.patchbay.client'.");
    }

    @Test
    void noticesARuntimeOfAnotherVersion() {
        JavaFileObject old = JavaFileObjects.forSourceString(
                "dev.patchbay.binding.SocketBinding",
                "package dev.patchbay.binding; public interface SocketBinding {}");
        List<JavaFileObject> sources = new ArrayList<>(Fixtures.sources("good", "echo"));
        sources.add(old);
        Compilation compilation = javac().withProcessors(new PatchbayProcessor())
                .withClasspath(Fixtures.classPathWithout(RUNTIME))
                .compile(sources);
        assertThat(messages(compilation))
                .containsExactly(
                        "[RuntimeOfAnotherVersion] The patchbay-runtime on the class path is not of this processor's"
                                + " version: it has no 'dev.patchbay.binding.SocketCalls'. Give both the same version.");
    }

    @Test
    void keepsQuietAboutWhatIsOnlySuspiciousWhereToldSo() {
        List<String> suspicious = List.of(
                "package demo; import dev.patchbay.*;",
                "@Socket(value = \"/ws/a\", typeProperty = \"kind\")",
                "final class ThreeSocket {",
                "  @OnMessage String take(String text) { return text; }",
                "}");
        List<String> quiet = new ArrayList<>(suspicious);
        quiet.add(1, "@SuppressWarnings(\"patchbay\")");
        assertThat(warnings(suspicious)).singleElement().asString().startsWith("[UnusedTypeProperty]");
        assertThat(warnings(quiet)).isEmpty();
    }

    private static List<String> warnings(List<String> lines) {
        Compilation compilation = compile(lines.toArray(String[]::new));
        assertThat(compilation).succeeded();
        return compilation.warnings().stream()
                .map(warning -> warning.getMessage(Locale.ROOT).strip())
                .filter(warning -> warning.startsWith("["))
                .toList();
    }

    @Test
    void reportsItsOwnFailureAsOneError() {
        PatchbayProcessor broken = new PatchbayProcessor(environment -> round -> {
            throw new IllegalStateException("a bug");
        });
        Compilation compilation = javac().withProcessors(broken).compile(Fixtures.sources("good", "echo"));
        assertThat(messages(compilation).get(0))
                .startsWith("[InternalError] Patchbay's processor failed")
                .contains("IllegalStateException: a bug", "RoundsTest");
    }

    private static Compilation compile(String... lines) {
        return javac().withProcessors(new PatchbayProcessor())
                .compile(JavaFileObjects.forSourceLines("demo.ThreeSocket", lines));
    }

    private static List<String> generated(List<JavaFileObject> sources) {
        Compilation compilation =
                javac().withProcessors(new PatchbayProcessor()).compile(sources);
        assertThat(compilation).succeeded();
        return compilation.generatedSourceFiles().stream()
                .map(file -> file.getName() + "\n" + text(file))
                .sorted()
                .toList();
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> messages(Compilation compilation) {
        return Stream.of(compilation.errors())
                .flatMap(List::stream)
                .map(error -> error.getMessage(Locale.ROOT).strip())
                .toList();
    }

    private static String socket(String name, String path) {
        return "package demo; @dev.patchbay.Socket(\"" + path + "\") public final class " + name
                + " { @dev.patchbay.OnMessage String echo(String text) { return text; } }";
    }
}
