package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation is not the program: whatever is compiled apart, every route is served, or {@code javac} says so. */
class PartsTest {

    private static final String ROOM = """
            package app;
            @dev.patchbay.Channel("room:{room}")
            public final class RoomChannel {
                @dev.patchbay.OnMessage("hi")
                void hi(@dev.patchbay.Identity User user, @dev.patchbay.Param String room) {}
            }
            """;

    private static final String USER = "package app; public final class User {}";

    private static final String USER_SOCKET = """
            package app;
            @dev.patchbay.Socket(value = "/socket", channels = RoomChannel.class)
            public final class UserSocket {
                @dev.patchbay.OnConnect
                User connect() {
                    return new User();
                }
            }
            """;

    private static final String EVENTS = """
            package lib;
            @dev.patchbay.Broadcasts("room:*")
            public interface RoomEvents {
                @dev.patchbay.Event("cleared")
                void cleared();
            }
            """;

    private static final String SENDING = """
            package app;
            @dev.patchbay.Channel("room:{room}")
            public final class SendingChannel {
                @dev.patchbay.Intercept("cleared")
                byte[] see(byte[] cleared) {
                    return cleared;
                }
                @dev.patchbay.OnMessage("hi")
                void hi(lib.RoomEvents events) {
                    events.cleared();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void isSilentWhereAllIsCompiledTogether() throws Exception {
        Part main = part("main").compile(socket("app", "A"), socket("app.deep", "B"), USER, ROOM, USER_SOCKET);
        assertThat(main.messages()).isEmpty();
        main.compile(socket("app", "A"), socket("app.deep", "B"), USER, ROOM, USER_SOCKET);
        assertThat(main.messages()).isEmpty();
    }

    @Test
    void callsTheDefaultCallbacksOfInterfaces() throws Exception {
        Part library = part("library").compile(List.of(), """
                package lib;
                public interface Echo<T> {
                    @dev.patchbay.OnMessage
                    default T echo(T text) {
                        return text;
                    }
                    @dev.patchbay.OnClose
                    default void close() {}
                }
                """);
        Part main = part("main", library).compile("""
                package app;
                @dev.patchbay.Socket("/echo")
                public final class EchoSocket implements lib.Echo<String> {}
                """, """
                package app;
                interface Greeting {
                    @dev.patchbay.OnOpen
                    default String greet() {
                        return "hello";
                    }
                }
                """, """
                package app;
                @dev.patchbay.Socket("/greeting")
                final class GreetingSocket implements Greeting {}
                """);
        assertThat(main.errors()).isEmpty();
        assertThat(Files.readString(folder.resolve("main/app/EchoSocket_Binding.java")))
                .contains("socket.echo(message.string())", "socket.close()");
        assertThat(Files.readString(folder.resolve("main/app/GreetingSocket_Binding.java")))
                .contains("socket.greet()");
    }

    @Test
    void goesOnToServeWhatIsNotCompiledAnew() throws Exception {
        Part main = part("main").compile(socket("app", "A"), socket("app.deep", "B"));
        assertThat(main.routes("app.SocketRoutes")).containsExactly("/A", "/B");

        main.compile(socket("app.deep", "B"));

        assertThat(main.routes("app.SocketRoutes")).containsExactly("/A", "/B");
        assertThat(main.messages()).anyMatch(message -> message.contains("[KeptSocket] 'app.SocketRoutes' goes on"));
    }

    @Test
    void servesANewSocketBesideThoseThatAreThere() throws Exception {
        Part main = part("main").compile(socket("app", "A"));
        main.compile(socket("app", "B"));
        main.compile(socket("app.deep", "C"));
        assertThat(main.routes("app.SocketRoutes")).containsExactly("/A", "/B", "/C");
    }

    @Test
    void writesTheTableAnewWithAChannelThatIsCompiledAlone() throws Exception {
        Part main = part("main").compile(USER, ROOM, USER_SOCKET);

        main.compile(ROOM.replace("final class RoomChannel {", "final class RoomChannel { RoomChannel(User owner) {}"));

        assertThat(main.errors()).hasSize(1).allMatch(message -> message.contains("[IdentityAsDependency]"));
        main.compile(
                ROOM.replace("final class RoomChannel {", "final class RoomChannel { RoomChannel(String name) {}"));
        assertThat(main.errors()).isEmpty();
        assertThat(main.routes("app.SocketRoutes", "lobby")).containsExactly("/socket");
    }

    @Test
    void saysThatAChannelHasOtherTopicsThanItsSocketKnows() throws Exception {
        Part main = part("main").compile(USER, ROOM, USER_SOCKET);
        main.compile(ROOM.replace("room:{room}", "chat:{room}"));
        assertThat(main.errors())
                .hasSize(1)
                .allMatch(message -> message.contains("[StaleBinding] 'UserSocket' was compiled with"));
    }

    @Test
    void saysThatASocketCannotBeServedAnyMore() throws Exception {
        Part main = part("main").compile(socket("app", "A"), socket("app", "B"));
        Files.delete(folder.resolve("main/app/A_Binding.class"));
        Files.delete(folder.resolve("main/app/A_Binding.java"));
        main.compile(socket("app", "B"));
        assertThat(main.errors()).hasSize(1).allMatch(message -> message.contains("[LostSocket] 'app.A' was served"));
    }

    @Test
    void doesNotHideTheTableOfMainFromTheTests() throws Exception {
        Part main = part("main").compile(socket("app", "A"));
        Part tests = part("tests", main).compile(socket("app", "B"));

        assertThat(tests.routes("app.SocketRoutes")).containsExactly("/A");
        assertThat(tests.routes("app.SocketRoutes2")).containsExactly("/B");
        assertThat(tests.errors()).isEmpty();
        assertThat(tests.messages()).anyMatch(message -> message.contains("[TableBeside] 'app.SocketRoutes' is on"));

        tests.compile(socket("app", "C"));
        assertThat(tests.routes("app.SocketRoutes2")).containsExactly("/B", "/C");
    }

    @Test
    void doesNotHideATableOfTheUnnamedPackage() throws Exception {
        Part main = part("main").compile(socket("", "A"));
        Part tests = part("tests", main).compile(socket("", "B"));
        assertThat(tests.routes("SocketRoutes")).containsExactly("/A");
        assertThat(tests.routes("SocketRoutes2")).containsExactly("/B");
    }

    @Test
    void doesNotHideATableThatTheOptionNames() throws Exception {
        List<String> option = List.of("-Apatchbay.routes=app.Table");
        Part main = part("main").compile(option, socket("app", "A"));
        Part tests = part("tests", main).compile(option, socket("app", "B"));
        assertThat(tests.routes("app.Table")).containsExactly("/A");
        assertThat(tests.routes("app.Table2")).containsExactly("/B");
        main.compile(option, socket("app.more", "C"));
        assertThat(main.routes("app.Table")).containsExactly("/A", "/C");
    }

    @Test
    void servesAChannelOfALibrary() throws Exception {
        Part library = part("library")
                .compile(
                        List.of(),
                        USER,
                        ROOM.replace("@dev.patchbay.Channel", "@SuppressWarnings(\"patchbay\") @dev.patchbay.Channel"));
        Part main = part("main", library).compile(USER_SOCKET);
        assertThat(main.errors()).isEmpty();
        assertThat(main.routes("app.SocketRoutes")).containsExactly("/socket");
    }

    @Test
    void asksTheSocketForWhatAChannelOfALibraryNeeds() throws Exception {
        Part library = part("library").compile(List.of(), USER, ROOM);
        String listing = "channels = RoomChannel.class";
        Part main = part("main", library)
                .compile(USER_SOCKET
                        .replace("User connect() {", "UserSocket connect() {")
                        .replace("new User()", "this")
                        .replace(
                                listing,
                                "listings = @dev.patchbay.Listing(channel = RoomChannel.class, topics = \"x:{id}\")"));
        assertThat(main.errors())
                .hasSize(2)
                .anyMatch(message -> message.contains("[IdentityNotGiven] 'User' is asked of every socket"))
                .anyMatch(message -> message.contains("[UnknownTopicName] 'RoomChannel' reads 'room'"));
    }

    @Test
    void sendsEventsOfALibraryAndComparesWhatInterceptsThem() throws Exception {
        Part library = part("library").compile(EVENTS);
        String socket = USER_SOCKET
                .replace("RoomChannel", "SendingChannel")
                .replace("User connect", "void connect")
                .replace("return new User();", "");
        Part main = part("main", library).compile(SENDING, socket);
        assertThat(main.errors()).allMatch(message -> message.contains("[InterceptedType]"));
    }

    private Part part(String name, Part... before) {
        return new Part(folder.resolve(name), before);
    }

    private static String socket(String home, String name) {
        String line = home.isEmpty() ? "" : "package " + home + ";\n";
        return line + "@dev.patchbay.Socket(\"/" + name + "\") public final class " + name
                + " { @dev.patchbay.OnMessage String echo(String text) { return text; } }";
    }
}
