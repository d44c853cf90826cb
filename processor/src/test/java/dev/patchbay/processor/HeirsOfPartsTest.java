package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes and interfaces that are compiled without those that inherit from them. */
class HeirsOfPartsTest {

    private static final String BASE = """
            package app;
            public interface Base {
                @dev.patchbay.Event("hi")
                void hi();
            }
            """;

    private static final String EVENTS = """
            package app;
            @dev.patchbay.Broadcasts("room:*")
            public interface RoomEvents extends Base {}
            """;

    @TempDir
    Path folder;

    @Test
    void writesTheSenderAnewOfEventsThatAreInherited() throws Exception {
        Part main = part("main").compile(BASE, EVENTS);
        assertThat(main.messages()).isEmpty();
        assertThat(main.compile(BASE.replace("\"hi\"", "\"hello\"")).messages()).isEmpty();
        assertThat(Files.readString(folder.resolve("main/app/RoomEvents_Sender.java")))
                .contains("sink.send(\"hello\")");
    }

    @Test
    void saysThatInheritedEventsCannotBeSentAnyMore() throws Exception {
        Part main = part("main").compile(BASE, EVENTS);
        assertThat(main.compile(BASE.replace("void hi", "int hi")).errors())
                .singleElement()
                .asString()
                .contains("[UnusableEvent] 'RoomEvents.hi' returns 'int'");
        assertThat(main.compile(BASE.replace("@dev.patchbay.Event(\"hi\")", "")).errors())
                .singleElement()
                .asString()
                .contains("[UnusableEvent] 'RoomEvents.hi' has no @Event");
    }

    @Test
    void knowsWhoInheritsTheCallbacksOfAClass() throws Exception {
        String base = """
                package app;
                class Echo {
                    @dev.patchbay.OnMessage
                    String echo(String text) {
                        return text;
                    }
                }
                """;
        Part main = part("main")
                .compile(base, "package app; @dev.patchbay.Socket(\"/a\") final class ASocket extends Echo {}");
        assertThat(main.messages()).isEmpty();
        assertThat(main.compile(base).messages()).isEmpty();
        assertThat(part("other").compile(base).messages()).anyMatch(message -> message.contains("[StrayCallback]"));
    }

    @Test
    void asksTheChannelsOfALibraryThatHasNoTable() throws Exception {
        String base = """
                package app;
                interface Base {
                    @dev.patchbay.OnMessage("hi")
                    default void hi() {}
                }
                """;
        String room = """
                package app;
                @SuppressWarnings("patchbay")
                @dev.patchbay.Channel("room:*")
                public final class RoomChannel implements Base {}
                """;
        Part library = part("library").compile(base, room);
        assertThat(library.messages()).isEmpty();
        assertThat(library.compile(base).messages()).isEmpty();
        assertThat(library.compile(base.replace("\"hi\"", "\"bye\"")).errors())
                .singleElement()
                .asString()
                .contains("[StaleBinding] 'RoomChannel' was");
    }

    @Test
    void asksThoseWhoInheritFromAClassThatHasNoCallbackAnyMore() throws Exception {
        Part main = part("main")
                .compile("""
                package app;
                interface Base {
                    @dev.patchbay.OnMessage
                    default void hi(String text) {}
                }
                """, "package app; @dev.patchbay.Socket(\"/a\") final class ASocket implements Base {}");
        assertThat(main.messages()).isEmpty();
        assertThat(main.compile("package app; interface Base { default void hi(String text) {} }")
                        .errors())
                .singleElement()
                .asString()
                .contains("[StaleBinding] 'ASocket' was");
    }

    private Part part(String name) {
        return new Part(folder.resolve(name));
    }
}
