package dev.patchbay.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is the identity and what the client sends is one thing in all parts of a program: no identity comes from a client. */
class RolesTest {

    private static final String USER = "package app; public record User(String name) {}";

    private static final String ROOM = """
            package app;
            @dev.patchbay.Channel("room:{room}")
            public final class RoomChannel {
                @dev.patchbay.OnMessage("who")
                User who(User user) {
                    return user;
                }
            }
            """;

    private static final String LIBRARY_ROOM =
            ROOM.replace("@dev.patchbay.Channel", "@SuppressWarnings(\"patchbay\") @dev.patchbay.Channel");

    private static final String STRANGERS = socket("StrangerSocket", "void");

    private static final String USERS = socket("UserSocket", "User");

    @TempDir
    Path folder;

    @Test
    void saysThatTheSocketMakesAnIdentityOfWhatTheChannelDecodes() throws Exception {
        String room = ROOM.replace(
                "(User user)",
                "(User user, dev.patchbay.channel.ChannelContext context, @dev.patchbay.Param String room)");
        Part main = part("main").compile(USER, room, STRANGERS);
        assertThat(main.errors()).isEmpty();

        main.compile(socket("StrangerSocket", "User"));

        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains(
                        "[ChangedRole] 'RoomChannel' was compiled with '@OnMessage(\"who\") app.User who(@Payload app.User, ",
                        "return makes that '@OnMessage(\"who\") app.User who(@Identity app.User, ");
    }

    @Test
    void saysThatTheSocketMakesItDoubtfulWhatTheChannelDecodes() throws Exception {
        Part main = part("main").compile(USER, ROOM, STRANGERS);
        main.compile(socket("StrangerSocket", "User"));
        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains("makes that", "(@Identity or @Payload app.User)'");
    }

    @Test
    void saysItWhereASecondSocketListsTheChannel() throws Exception {
        Part main = part("main").compile(USER, ROOM, STRANGERS);
        main.compile(USERS);
        assertThat(main.errors()).singleElement().asString().contains("[ChangedRole] 'RoomChannel' was");
    }

    @Test
    void saysItOfAChannelOfALibraryThatASocketThereListed() throws Exception {
        Part library = part("library").compile(List.of(), USER, LIBRARY_ROOM, STRANGERS);
        Part main = part("main", library).compile(USERS);
        assertThat(main.errors()).singleElement().asString().contains("[ChangedRole] 'RoomChannel' was");
    }

    @Test
    void saysItWhereTheSocketInheritsItsOnConnect() throws Exception {
        String base = STRANGERS
                .replace("@dev.patchbay.Socket(value = \"/StrangerSocket\", channels = RoomChannel.class)", "")
                .replace("final class StrangerSocket", "abstract class Base");
        String socket = STRANGERS
                .replace("    @dev.patchbay.OnConnect\n    void connect() {}\n", "")
                .replace("Socket {", "Socket extends Base {");
        Part main = part("main").compile(USER, ROOM, base, socket);
        assertThat(main.errors()).isEmpty();

        main.compile(base.replace("void connect() {}", "User connect() { return new User(\"Ada\"); }"));

        assertThat(main.errors())
                .hasSize(2)
                .anyMatch(message -> message.contains("[StaleBinding] 'StrangerSocket' was compiled with"))
                .anyMatch(message -> message.contains("[ChangedRole] 'RoomChannel' was compiled with"));
    }

    @Test
    void isContentWhereTheChannelIsMarked() throws Exception {
        String marked = ROOM.replace("(User user)", "(@dev.patchbay.Payload User user)");
        Part main = part("main").compile(USER, marked, STRANGERS);
        main.compile(USERS);
        assertThat(main.errors()).isEmpty();
        assertThat(main.routes("app.SocketRoutes")).containsExactly("/StrangerSocket", "/UserSocket");
    }

    @Test
    void saysThatWhatAPlainSocketTakesIsNowTheIdentityOfAnother() throws Exception {
        Part main = part("main").compile(USER, """
                package app;
                @dev.patchbay.Socket("/plain")
                public final class PlainSocket {
                    @dev.patchbay.OnMessage
                    void take(User user) {}
                }
                """);
        assertThat(main.errors()).isEmpty();

        main.compile(USERS.replace(", channels = RoomChannel.class", "").replace("}\n}", """
                }
                    @dev.patchbay.OnMessage
                    void take(String text) {}
                }
                """));

        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains(
                        "[ChangedRole] 'PlainSocket' was",
                        "take(@Payload app.User)",
                        "take(@Identity or @Payload app.User)");
    }

    @Test
    void saysThatAValueOfTheProgramIsNowTheIdentity() throws Exception {
        String info = ROOM.replace("OnMessage(\"who\")", "OnInfo")
                .replace("User who", "void who")
                .replace("return user;", "");
        Part main = part("main").compile(USER, info, STRANGERS);
        assertThat(main.errors()).isEmpty();
        main.compile(USERS);
        assertThat(main.errors()).singleElement().asString().contains("[ChangedRole] 'RoomChannel' was");
    }

    @Test
    void saysItOnceWhereAnIdentityIsNotGivenAnyMore() throws Exception {
        String room = ROOM.replace("(User user)", "(User user, Said said)");
        String said = "package app; public record Said(String text) {}";
        Part main = part("main").compile(USER, said, room, USERS);
        assertThat(main.errors()).isEmpty();
        main.compile(socket("UserSocket", "void"));
        assertThat(main.errors()).singleElement().asString().contains("[IdentityNotGiven] 'User' is");
    }

    @Test
    void saysThatASocketOfALaterRoundMakesAnIdentityOfWhatTheChannelDecodes() {
        Compilation compilation = javac().withProcessors(
                        new PatchbayProcessor(), new WritingProcessor(1, "app.UserSocket", USERS))
                .compile(files(USER, ROOM, STRANGERS));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[ChangedRole] 'RoomChannel' was");
    }

    @Test
    void saysThatASocketOfALaterRoundMakesAnIdentityOfAValueOfTheProgram() {
        String info = ROOM.replace("OnMessage(\"who\")", "OnInfo")
                .replace("User who", "void who")
                .replace("return user;", "");
        Compilation compilation = javac().withProcessors(
                        new PatchbayProcessor(), new WritingProcessor(1, "app.UserSocket", USERS))
                .compile(files(USER, info));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[ChangedRole] 'RoomChannel' was");
    }

    @Test
    void isContentWithASocketOfALaterRoundThatGivesTheSame() {
        Compilation compilation = javac().withProcessors(
                        new PatchbayProcessor(),
                        new WritingProcessor(1, "app.UserSocket", socket("UserSocket", "void")))
                .compile(files(USER, ROOM, STRANGERS));
        assertThat(compilation).succeeded();
    }

    private Part part(String name, Part... before) {
        return new Part(folder.resolve(name), before);
    }

    private static JavaFileObject[] files(String... sources) {
        return Stream.of(sources)
                .map(source -> JavaFileObjects.forSourceString("app." + Part.nameOf(source), source))
                .toArray(JavaFileObject[]::new);
    }

    private static String socket(String name, String identity) {
        return """
                package app;
                @dev.patchbay.Socket(value = "/%s", channels = RoomChannel.class)
                public final class %s {
                    @dev.patchbay.OnConnect
                    %s connect() {%s}
                }
                """.formatted(name, name, identity, identity.equals("void") ? "" : "return new User(\"Ada\");");
    }
}
