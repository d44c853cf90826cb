package dev.patchbay.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs with as much of something as fits, and with one more. */
class BoundsTest {

    private static final String IMPORTS = "package demo; import dev.patchbay.*; import dev.patchbay.pubsub.PubSub;\n";

    @TempDir
    Path folder;

    @Test
    void fits2000HandlersIntoASocket() throws Exception {
        assertThat(problems(handlers(2_000))).isEmpty();
    }

    @Test
    void refuses2001HandlersInASocket() throws Exception {
        assertThat(problems(handlers(2_001)))
                .singleElement()
                .asString()
                .startsWith(
                        "ERROR [TooManyCallbacks] 'Many' has 2001 methods that take messages - no more than 2000 fit");
    }

    @Test
    void fits254DependenciesIntoTheTable() throws Exception {
        assertThat(problems(dependencies(254))).isEmpty();
    }

    @Test
    void refuses255DependenciesInTheTable() throws Exception {
        assertThat(problems(dependencies(255)))
                .singleElement()
                .asString()
                .contains("[TooManyDependencies]", "ask for 255 things", "no more than 254");
    }

    @Test
    void fits253ChannelsBesideADependencyIntoASocket() throws Exception {
        assertThat(problems(channels(253))).isEmpty();
    }

    @Test
    void refuses254ChannelsBesideADependencyInASocket() throws Exception {
        assertThat(problems(channels(254)))
                .singleElement()
                .asString()
                .contains("[TooManyChannels]", "lists 254 channels - no more than 253");
    }

    @Test
    void fits2000EventsIntoAnInterface() throws Exception {
        assertThat(problems(events(2_000))).isEmpty();
    }

    @Test
    void refuses2001EventsInAnInterface() throws Exception {
        assertThat(problems(events(2_001)))
                .singleElement()
                .asString()
                .contains("[TooManyEvents] 'Many' has 2001 events - no more than 2000 fit");
    }

    @Test
    void fits1500SocketsIntoATable() throws Exception {
        assertThat(problems(sockets(1_500))).isEmpty();
    }

    @Test
    void refuses1501SocketsInATable() throws Exception {
        assertThat(problems(sockets(1_501)))
                .singleElement()
                .asString()
                .contains("[TooManySockets] There are 1501 sockets and channels", "no more than 1500 and 8000 fit");
    }

    private static String events(int count) {
        return IMPORTS + "record Said(int value) {}\n@Broadcasts(\"a:*\") interface Many {\n"
                + each(count, "@Event(\"e%1$d\") void e%1$d(Said said);\n"::formatted) + "}";
    }

    /** Each of which asks for five things. */
    private static String sockets(int count) {
        return IMPORTS
                + each(5, "class D%1$d {}\n"::formatted)
                + each(
                        count,
                        i -> "@Socket(\"/s%1$d\") final class S%1$d { S%1$d(D0 a, D1 b, D2 c, D3 d, D4 e) {}"
                                        .formatted(i)
                                + " @OnMessage void take(String text) {} }\n");
    }

    private static String handlers(int count) {
        return IMPORTS + "@Socket(\"/many\") final class Many { record Said(int value) {}\n"
                + each(count, i -> "@OnMessage(\"e%d\") Said e%d(Said said) { return said; }\n".formatted(i, i)) + "}";
    }

    /** Half of them in each of two sockets, as no constructor takes more than 255. */
    private static String dependencies(int count) {
        String types = each(count, "class D%1$d {}\n"::formatted);
        String first = each(count / 2, ", D%1$d d%1$d"::formatted).substring(2);
        String second = IntStream.range(count / 2, count)
                .mapToObj("D%1$d d%1$d"::formatted)
                .collect(joining(", "));
        return IMPORTS + types + socket("One", first) + socket("Two", second);
    }

    private static String socket(String name, String parameters) {
        return "@Socket(\"/%s\") final class %s { %s(%s) {} @OnMessage void take(String text) {} }\n"
                .formatted(name, name, name, parameters);
    }

    private static String channels(int count) {
        String listed = each(count, ", C%d.class"::formatted).substring(2);
        String classes =
                each(count, i -> "@Channel(\"c%d\") final class C%d { @OnJoin void join() {} }\n".formatted(i, i));
        return IMPORTS + classes + "@Socket(value = \"/a\", channels = {" + listed + "}) final class Many {"
                + " Many(Runnable one) {} @OnConnect void connect(dev.patchbay.socket.Handshake handshake) {} }";
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(joining());
    }

    private List<String> problems(String text) throws Exception {
        Path file = folder.resolve("Bounds.java");
        Fixtures.write(file, text);
        return Program.compile(folder, List.of(file), List.of()).messages().stream()
                .filter(message -> !message.startsWith("NOTE"))
                .toList();
    }
}
