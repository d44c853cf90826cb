package dev.patchbay.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.SocketCalls;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A channel and a socket with 300 handlers each, some of which are called like what the runtime or Java calls. */
@TestInstance(Lifecycle.PER_CLASS)
class ManyHandlersTest {

    private static final int HANDLERS = 300;

    /** HotSpot compiles nothing that is larger (its {@code HugeMethodLimit}). */
    private static final int LARGEST_COMPILED = 8000;

    /** {@code 7: aload_1}; not {@code 97: 28}, which is a case of a switch. */
    private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): [a-z]", Pattern.MULTILINE);

    private static final String IMPORTS = "import dev.patchbay.channel.*;\nimport dev.patchbay.socket.*;\n";

    private static final String SCRIPT = """
            import dev.patchbay.binding.*;
            import dev.patchbay.message.Inbound;
            import java.util.*;

            public final class Script {
                record Payload(String type, int value) {}

                static final List<String> LOG = new ArrayList<>();

                public static List<?> run() throws Throwable {
                    ChannelCalls channel = new ManyChannel_Binding().create(null, null);
                    SocketCalls socket = new ManySocket_Binding().connect(null);
                    List<Inbound.Text> messages = new ArrayList<>();
                    for (int i = 0; i < 300; i++) {
                        messages.add(Inbound.Text.of("{\\"type\\":\\"e" + i + "\\",\\"value\\":" + i + "}"));
                    }
                    int fast = 0;
                    for (int i = 0; i < 300; i++) {
                        fast += channel.isNonBlocking("e" + i) ? 1 : 0;
                        channel.onMessage("e" + i, messages.get(i), null);
                    }
                    int quick = 0;
                    for (Inbound.Text message : messages) {
                        String type = socket.typeOf(message);
                        quick += socket.textIsNonBlocking(type) ? 1 : 0;
                        socket.onText(type, message, null);
                    }
                    LOG.add("non-blocking " + fast + " " + quick);
                    return LOG;
                }
            }
            """;

    /** Private methods must not be called like these. */
    private static final List<String> METHODS = Stream.of(ChannelCalls.class, SocketCalls.class, Object.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> !method.isSynthetic())
            .map(method -> method.getName())
            .distinct()
            .sorted()
            .toList();

    private Path classes = Path.of("");
    private List<?> result = List.of();

    @BeforeAll
    void runs(@TempDir Path sources, @TempDir Path compiled) throws Exception {
        classes = compiled;
        String unlisted = "@SuppressWarnings(\"patchbay\") @dev.patchbay.Channel(\"many:*\")";
        List<Path> files = List.of(
                file(sources, "ManyChannel", handlers(unlisted, "ManyChannel", "ChannelContext")),
                file(sources, "ManySocket", handlers("@dev.patchbay.Socket(\"/many\")", "ManySocket", "Connection")),
                file(sources, "Script", SCRIPT));
        Program program = Program.compile(classes, files, List.of("-Xlint:all,-processing", "-Werror"));
        assertThat(program.messages())
                .filteredOn(message -> !message.startsWith("NOTE"))
                .isEmpty();
        result = program.run();
    }

    @Test
    void everyHandlerIsReachedByItsNameAlone() {
        List<String> all = IntStream.range(0, HANDLERS)
                .mapToObj(number -> "e" + number + " with " + number)
                .toList();
        List<String> twice = Stream.concat(
                        all.stream().map(handled -> "ManyChannel " + handled),
                        all.stream().map(handled -> "ManySocket " + handled))
                .toList();
        assertThat(result.subList(0, 2 * HANDLERS).toArray()).containsExactlyElementsOf(twice);
    }

    @Test
    void onlyTheFirstMayBlock() {
        assertThat(result.get(2 * HANDLERS)).isEqualTo("non-blocking 299 299");
    }

    @Test
    void noMethodIsTooLargeForHotSpotToCompile() throws Exception {
        assertThat(ends())
                .containsKeys("ManyChannel_Binding$Calls.class", "ManySocket_Binding$Calls.class")
                .allSatisfy((file, end) -> assertThat(end).as(file).isLessThan(LARGEST_COMPILED));
    }

    /** Where the last instruction of the longest method of each class is. */
    private Map<String, Integer> ends() throws Exception {
        Map<String, Integer> ends = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith("$Calls.class")).forEach(file -> {
                StringWriter listing = new StringWriter();
                PrintWriter printed = new PrintWriter(listing);
                ToolProvider.findFirst("javap").orElseThrow().run(printed, printed, "-c", "-p", file.toString());
                ends.put(
                        file.getFileName().toString(),
                        INSTRUCTION
                                .matcher(listing.toString())
                                .results()
                                .mapToInt(found -> Integer.parseInt(found.group(1)))
                                .max()
                                .orElseThrow());
            });
        }
        return ends;
    }

    private static String handlers(String annotation, String name, String peer) {
        return IntStream.range(0, HANDLERS)
                .mapToObj(number -> handler(name, number, number % 2 == 0 ? ", " + peer + " peer" : ""))
                .collect(
                        joining("\n", "%s%n%s%npublic final class %s {%n".formatted(IMPORTS, annotation, name), "}\n"));
    }

    private static String handler(String owner, int number, String more) {
        String threads = number == 0 ? "" : "@dev.patchbay.NonBlocking ";
        String handled = owner + " e" + number;
        return """
                %s@dev.patchbay.OnMessage("e%d")
                void %s(@dev.patchbay.Payload Script.Payload payload%s) {
                    Script.LOG.add("%s with " + payload.value());
                }
                """.formatted(threads, number, method(number / 2), more, handled);
    }

    /** The names of methods that exist, and then others, each for two handlers. */
    private static String method(int number) {
        return number < METHODS.size() ? METHODS.get(number) : "handle" + number;
    }

    private static Path file(Path folder, String name, String text) {
        Path file = folder.resolve(name + ".java");
        Fixtures.write(file, "package demo;\n\n" + text);
        return file;
    }
}
