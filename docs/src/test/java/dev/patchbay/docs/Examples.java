package dev.patchbay.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples in documentation comments, {@code <pre>{@code ...}</pre>}, of what programs are written against. An example is whole
 * types; or callbacks, of a channel in the packages {@code channel} and {@code presence}, and of a socket elsewhere; or statements. What it may name
 * without saying where it comes from is in {@code Given.java}.
 */
final class Examples {

    private static final List<String> BORDER = List.of(
            "core/message",
            "core/codec",
            "core/protocol",
            "core/pubsub",
            "core/socket",
            "core/channel",
            "core/presence",
            "core/observe",
            "core/token",
            "runtime/mount",
            "runtime/server",
            "testkit/testkit",
            "client/client",
            "client/client/auth",
            "client/client/channel",
            "client/connect",
            "client/platforms",
            "client/rate",
            "client/subscribe",
            "client/supervise",
            "client/trace",
            "redis/redis",
            "testkit/testkit/faults");
    private static final Pattern TYPES = Pattern.compile(
            "^(?:public |final |abstract |sealed )*(?:class|record|interface|enum) \\w+", Pattern.MULTILINE);
    private static final Pattern CALLBACKS = Pattern.compile("^@(?:On|AfterJoin|Intercept)", Pattern.MULTILINE);

    /** A channel's example, with a socket that lists it. */
    private static final String LISTED = """
            @Socket(value = "/%1$s", channels = %1$s.class)
            final class %1$sSocket {
                @OnConnect
                User connect(@Param Optional<String> name) {
                    return new User(name.orElse(""));
                }
            }
            @Channel("room:{room}")
            """;

    private Examples() {}

    /** Every source with examples, as a document of them. */
    static List<Document> all() {
        return BORDER.stream()
                .flatMap(border -> sources(border.split("/", 2)))
                .map(Examples::of)
                .filter(source -> source.blocks().size() > 1)
                .toList();
    }

    private static Stream<Path> sources(String[] border) {
        Path folder = Document.ROOT.resolve(border[0] + "/src/main/java/dev/patchbay/" + border[1]);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document of(Path source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(text(Document.ROOT.resolve("docs/src/test/resources/Given.java")), 0));
        String[] comments = text(source).split("<pre>", -1);
        for (int number = 1; number < comments.length; number++) {
            String code = code(comments[number].substring(0, comments[number].indexOf("</pre>")));
            blocks.add(block(types("Example" + number, code, isOfChannels(source.getParent())), number));
        }
        return new Document(source.getFileName().toString().replace(".java", ""), blocks);
    }

    private static boolean isOfChannels(Path folder) {
        return folder.endsWith("channel") || folder.endsWith("presence");
    }

    private static Block block(String code, int number) {
        return new Block("java", "", code, number);
    }

    /** An example without its {@code {@code ...}}, and without the asterisks of its comment. */
    private static String code(String example) {
        return example.substring("{@code".length(), example.lastIndexOf('}'))
                .lines()
                .map(line -> line.replaceFirst("^ *\\* ?", ""))
                .collect(joining("\n"));
    }

    private static String types(String name, String code, boolean ofChannel) {
        if (TYPES.matcher(code).find()) {
            return code;
        }
        if (!CALLBACKS.matcher(code).find()) {
            return "final class %s extends Given {\nvoid run() throws Exception {\n%s\n}\n}".formatted(name, code);
        }
        String head = ofChannel ? LISTED : "@Socket(\"/%1$s/{room}\")\n";
        return (head + "final class %1$s extends Given {\n%2$s\n}").formatted(name, code);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
