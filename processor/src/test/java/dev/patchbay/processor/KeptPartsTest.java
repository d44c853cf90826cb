package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not compiled now goes on to mean what it says, or {@code javac} says that it does not. */
class KeptPartsTest {

    private static final String ROOM = """
            package app;
            @dev.patchbay.Channel("room")
            public final class RoomChannel {
                @dev.patchbay.Intercept("said")
                Said see(Said said) {
                    return said;
                }
                @dev.patchbay.OnMessage("say")
                void say(Said said, RoomEvents events) {
                    events.said(said);
                }
            }
            """;

    private static final String SAID = "package app; public record Said(String text) {}";

    private static final String EVENTS = """
            package app;
            @dev.patchbay.Broadcasts("room")
            public interface RoomEvents {
                @dev.patchbay.Event("said")
                void said(Said said);
            }
            """;

    private static final String SOCKET = """
            package app;
            @dev.patchbay.Socket(value = "/socket", channels = RoomChannel.class)
            public final class UserSocket {}
            """;

    private static final String OTHER = """
            package app;
            @dev.patchbay.Socket("/other")
            public final class OtherSocket {
                @dev.patchbay.OnMessage
                void take(String text) {}
            }
            """;

    private static final String STRING_ROOM = """
            package app;
            @dev.patchbay.Channel("room")
            public final class RoomChannel {
                @dev.patchbay.OnMessage("say")
                void say(@dev.patchbay.Payload Said said) {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void saysThatAChannelOfALibraryHasOtherTopics() throws Exception {
        Part library = part("library").compile(List.of(), SAID, STRING_ROOM);
        Part main = part("main", library).compile(SOCKET);
        assertThat(main.errors()).isEmpty();

        library.compile(List.of(), STRING_ROOM.replace("\"room\"", "\"chat\""));
        main.compile(OTHER);

        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains(
                        "[StaleBinding] 'UserSocket' was compiled with '@Channel(\"room\") app.RoomChannel'",
                        "since, with '@Channel(\"chat\") app.RoomChannel'");
    }

    @Test
    void saysThatAnEventCarriesSomethingElseThanAChannelIntercepts() throws Exception {
        Part main = part("main").compile(SAID, EVENTS, ROOM, SOCKET);
        assertThat(main.errors()).isEmpty();
        main.compile(EVENTS.replace("Said said)", "java.util.List<String> said)")
                .replace("List<String>", "Map<String, String>"));
        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains("[InterceptedType] 'RoomChannel.see' takes 'Said");
    }

    @Test
    void renewsTheAdaptersOfPayloads() throws Exception {
        Part main = part("main").compile(SAID, EVENTS, ROOM, SOCKET);

        main.compile(SAID.replace("String text", "String words"), OTHER);

        assertThat(main.errors()).isEmpty();
        assertThat(Files.readString(folder.resolve("main/app/Said_Json.java"))).contains("\"words\"");
    }

    @Test
    void saysThatTheBindingOfAListedChannelIsGone() throws Exception {
        Part main = part("main").compile(SAID, EVENTS, ROOM, SOCKET);
        Files.delete(folder.resolve("main/app/RoomChannel_Binding.class"));
        Files.delete(folder.resolve("main/app/RoomChannel_Binding.java"));
        main.compile(OTHER);
        assertThat(main.errors()).singleElement().asString().contains("[LostSocket] 'app.RoomChannel' was served by");
    }

    @Test
    void saysThatAChannelMentionsWhatIsNotThere() throws Exception {
        Part things = part("things").compile(List.of(), "package things; public final class Thing {}");
        part("library", things)
                .compile(
                        List.of(),
                        SAID,
                        STRING_ROOM.replace("Said said)", "Said said, @dev.patchbay.Identity things.Thing thing)"));
        Part main = part("main", part("library")).compile(SOCKET);
        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains("[UnresolvedType] The binding of 'app.UserSocket'", "mentions 'things.Thing'");
    }

    private Part part(String name, Part... before) {
        return new Part(folder.resolve(name), before);
    }
}
