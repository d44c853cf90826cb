package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class whose callbacks others inherit is compiled without them: their bindings still fit, or {@code javac} says so. */
class BasesTest {

    private static final String BASE = """
            package app;
            public abstract class Base<T> {
                @dev.patchbay.OnMessage("one")
                public T one(T body) {
                    return body;
                }
                @dev.patchbay.OnClose
                void close() {}
            }
            """;

    private static final String TWO = """
                @dev.patchbay.OnMessage("two")
                public void two(@dev.patchbay.Param String room) {}
                @dev.patchbay.OnClose
            """;

    private static final String SOCKET = """
            package app;
            @dev.patchbay.Socket("/a/{room}")
            public final class ASocket extends Base<String> {
                @dev.patchbay.OnOpen
                void open(@dev.patchbay.Param String room) {}
            }
            """;

    private static final String INTERFACE = """
            package app;
            public interface Pinging {
                @dev.patchbay.OnMessage("ping")
                default String ping() {
                    return "pong";
                }
            }
            """;

    private static final String CHANNEL = """
            package app;
            @dev.patchbay.Channel("room")
            public final class RoomChannel implements Pinging {}
            """;

    private static final String CHANNELS = """
            package app;
            @dev.patchbay.Socket(value = "/socket", channels = RoomChannel.class)
            public final class UserSocket {}
            """;

    private static final String CLIENT = """
            package app;
            @dev.patchbay.SocketClient("ws://localhost")
            public final class EarClient implements Pinging {}
            """;

    @TempDir
    Path folder;

    @Test
    void saysThatACallbackHasCome() throws Exception {
        Part main = part("main").compile(BASE, SOCKET);
        assertThat(main.errors()).isEmpty();

        main.compile(BASE.replace("    @dev.patchbay.OnClose\n", TWO));

        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains(
                        "[StaleBinding] 'ASocket' was compiled with nothing",
                        "'@OnMessage(\"two\") void two(@Param(\"room\") String)'");
        assertThat(main.compile(BASE.replace("    @dev.patchbay.OnClose\n", TWO), SOCKET)
                        .errors())
                .isEmpty();
    }

    @Test
    void saysThatACallbackIsGone() throws Exception {
        Part main = part("main").compile(BASE, SOCKET);
        main.compile(BASE.replace("    @dev.patchbay.OnClose\n", ""));
        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains("[StaleBinding] 'ASocket' was compiled with '@OnClose void close()'", "since, with nothing");
    }

    @Test
    void saysThatACallbackHasAnotherName() throws Exception {
        Part main = part("main").compile(BASE, SOCKET);
        main.compile(BASE.replace("\"one\"", "\"first\""));
        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains("'@OnMessage(\"one\") String one(", "'@OnMessage(\"first\") String one(");
    }

    @Test
    void saysItOfTheInterfacesOfChannels() throws Exception {
        Part main = part("main").compile(INTERFACE, CHANNEL, CHANNELS);
        assertThat(main.errors()).isEmpty();
        main.compile(INTERFACE.replace("ping()", "ping(dev.patchbay.channel.ChannelContext context)"));
        assertThat(main.errors()).singleElement().asString().contains("[StaleBinding] 'RoomChannel' was");
    }

    @Test
    void saysItOfTheInterfacesOfClients() throws Exception {
        Part main = part("main").compile(INTERFACE, CLIENT);
        assertThat(main.errors()).isEmpty();
        main.compile(INTERFACE);
        assertThat(main.messages()).isEmpty();
        main.compile(INTERFACE.replace("ping()", "ping(dev.patchbay.client.ClientConnection connection)"));
        assertThat(main.errors()).singleElement().asString().contains("[StaleBinding] 'EarClient' was");
    }

    @Test
    void saysItWhereTheTableIsWrittenAnew() throws Exception {
        Part main = part("main").compile(BASE, SOCKET);
        main.compile(BASE.replace("\"one\"", "\"first\""), INTERFACE, CHANNEL, CHANNELS);
        assertThat(main.errors()).singleElement().asString().contains("[StaleBinding] 'ASocket' was");
    }

    @Test
    void saysItWhereTheBaseIsOfALibrary() throws Exception {
        Part library = part("library").compile(BASE.replace("void close", "public void close"));
        Part main = part("main", library).compile(SOCKET);
        assertThat(main.errors()).isEmpty();

        library.compile(BASE.replace("\"one\"", "\"first\"").replace("void close", "public void close"));
        main.compile(INTERFACE, CHANNEL, CHANNELS);

        assertThat(library.errors()).isEmpty();
        assertThat(main.errors()).singleElement().asString().contains("[StaleBinding] 'ASocket' was");
    }

    @Test
    void isContentWhereTheCallsStayTheSame() throws Exception {
        Part main = part("main").compile(BASE, SOCKET, INTERFACE, CHANNEL, CHANNELS);
        main.compile(BASE.replace("return body;", "close(); return body;"), INTERFACE);
        assertThat(main.messages()).isEmpty();
        assertThat(main.routes("app.SocketRoutes")).containsExactly("/socket", "/a/{room}");
    }

    @Test
    void saysThatItCannotSeeWhoInherits() throws Exception {
        part("main").compile(BASE, SOCKET);
        assertThat(part("main").unseen().compile(BASE).errors())
                .singleElement()
                .asString()
                .contains("[UnseenOutput] 'app.ASocket' is in");
    }

    @Test
    void needsNoNamesOfParametersInClassFiles() throws Exception {
        List<String> nameless = List.of("-Xlint:all,-processing", "-Werror", "-g:none");
        Part main = part("main").compile(nameless, BASE, SOCKET);
        assertThat(main.errors()).isEmpty();
        main.compile(nameless, BASE, INTERFACE, CHANNEL, CHANNELS);
        assertThat(main.errors()).isEmpty();
        assertThat(main.routes("app.SocketRoutes")).containsExactly("/socket", "/a/{room}");
    }

    private Part part(String name, Part... before) {
        return new Part(folder.resolve(name), before);
    }
}
