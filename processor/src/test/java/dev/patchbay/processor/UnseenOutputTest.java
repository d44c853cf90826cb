package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code javac -d out} without {@code out} on the class path: no route vanishes in silence. */
class UnseenOutputTest {

    private static final String CHANNEL = """
            package app;
            @dev.patchbay.Channel("room:{room}")
            public final class RoomChannel {
                @dev.patchbay.OnMessage("hi")
                void hi() {}
            }
            """;

    private static final String CHANNELS_SOCKET = """
            package app;
            @dev.patchbay.Socket(value = "/socket", channels = RoomChannel.class)
            public final class UserSocket {}
            """;

    @TempDir
    Path folder;

    @Test
    void saysWhichSocketsANewOneWouldHide() throws Exception {
        part().compile(socket("app", "A"), socket("app.deep", "B"));

        Part later = part().unseen().compile(socket("app", "C"));

        assertThat(later.errors())
                .singleElement()
                .asString()
                .contains("[UnseenOutput] 'app.A', 'app.deep.B' is in the output already");
        assertThat(part().compile(socket("app", "C")).routes("app.SocketRoutes"))
                .containsExactlyInAnyOrder("/A", "/B", "/C");
    }

    @Test
    void saysThatASocketWouldHaveAnOldChannel() throws Exception {
        part().compile(CHANNEL, CHANNELS_SOCKET);
        assertThat(part().unseen().compile(CHANNEL).errors())
                .singleElement()
                .asString()
                .contains("[UnseenOutput] 'app.UserSocket' is in");
    }

    @Test
    void isContentWhereAllIsCompiledAnew() throws Exception {
        part().compile(CHANNEL, CHANNELS_SOCKET, nested());
        assertThat(part().unseen().compile(CHANNEL, CHANNELS_SOCKET, nested()).errors())
                .isEmpty();
    }

    @Test
    void findsNestedSockets() throws Exception {
        part().compile(nested());
        assertThat(part().unseen().compile(socket("app", "C")).errors())
                .singleElement()
                .asString()
                .contains("'app.Outer.Inner' is in");
    }

    @Test
    void findsSocketsOfTheUnnamedPackage() throws Exception {
        part().compile(socket("", "A"));
        assertThat(part().unseen().compile(socket("", "C")).errors())
                .singleElement()
                .asString()
                .contains("'A' is in");
    }

    @Test
    void goesOnToServeTheRestBehindACompilationThatFailed() throws Exception {
        part().compile(socket("app", "A"), socket("app", "B"));
        String wrong =
                socket("app", "A").replace("@dev.patchbay.OnMessage String", "@dev.patchbay.OnMessage private String");
        assertThat(part().compile(wrong).errors()).isNotEmpty();

        Part mended = part().compile(socket("app", "A"));

        assertThat(mended.errors()).isEmpty();
        assertThat(mended.routes("app.SocketRoutes")).containsExactly("/A", "/B");
    }

    @Test
    void isContentWhereASocketIsGone() throws Exception {
        part().compile(socket("app", "A"), socket("app", "B"));
        Files.delete(folder.resolve("out/app/A_Binding.class"));
        Part later = part().unseen().compile(socket("app", "B"));
        assertThat(later.errors()).isEmpty();
        assertThat(part().routes("app.SocketRoutes")).containsExactly("/B");
    }

    private Part part() {
        return new Part(folder.resolve("out"));
    }

    private static String nested() {
        return "package app; public final class Outer { @dev.patchbay.Socket(\"/inner\") static final class Inner"
                + " { @dev.patchbay.OnMessage void take(String text) {} } }";
    }

    private static String socket(String home, String name) {
        String line = home.isEmpty() ? "" : "package " + home + ";\n";
        return line + "@dev.patchbay.Socket(\"/" + name + "\") public final class " + name
                + " { @dev.patchbay.OnMessage String echo(String text) { return text; } }";
    }
}
