package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payloads that are compiled without the sockets that take them: what reads them is written anew. */
class AdaptersOfPartsTest {

    private static final String SAID = "package app; public record Said(String body) {}";

    private static final String LONGER = "package app; public record Said(String body, String author) {}";

    private static final String BEAN = "package app; public class Bean extends Base { public Bean() {} }";

    private static final String BASE = """
            package app;
            public class Base {
                private String body = "";
                public String getBody() {
                    return body;
                }
                public void setBody(String value) {
                    body = value;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void writesTheAdapterAnewOfAPayloadThatOnlySocketsOfBeforeTake() throws Exception {
        Part main = part().compile(SAID, socket("A", "Said"), socket("B", "String"));
        main.compile(LONGER, socket("B", "String"));
        assertThat(main.errors()).isEmpty();
        assertThat(adapter("Said")).contains("author");
    }

    @Test
    void writesTheAdapterAnewOfAPropertyThatIsInherited() throws Exception {
        Part main = part().compile(BASE, BEAN, socket("A", "Bean"), socket("B", "String"));
        main.compile(BASE.replace("body", "text").replace("Body", "Text"), socket("B", "String"));
        assertThat(main.errors()).isEmpty();
        assertThat(adapter("Bean")).contains("setText");
    }

    @Test
    void writesTheAdapterAnewOfWhatAChannelAndAnInterfaceOfEventsOfBeforeSend() throws Exception {
        String events = """
                package app;
                @dev.patchbay.Broadcasts("room:*")
                public interface RoomEvents {
                    @dev.patchbay.Event("said")
                    void said(Said said);
                }
                """;
        String room = """
                package app;
                @dev.patchbay.Channel("room:*")
                public final class RoomChannel {
                    @dev.patchbay.OnMessage("say")
                    void say(RoomEvents events) {}
                }
                """;
        String listing = """
                package app;
                @dev.patchbay.Socket(value = "/socket", channels = RoomChannel.class)
                public final class UserSocket {}
                """;
        Part main = part().compile(SAID, events, room, listing);
        main.compile(LONGER, listing);
        assertThat(main.errors()).isEmpty();
        assertThat(adapter("Said")).contains("author");
    }

    @Test
    void writesTheAdapterAnewOfAPayloadThatIsCompiledAlone() throws Exception {
        Part main = part().compile(BASE, BEAN, SAID, socket("A", "Said"), socket("B", "Bean"));
        assertThat(main.compile(LONGER).messages()).isEmpty();
        assertThat(adapter("Said")).contains("author");
        assertThat(main.compile(BASE.replace("body", "text").replace("Body", "Text"))
                        .messages())
                .isEmpty();
        assertThat(adapter("Bean")).contains("setText");
        assertThat(main.routes("app.SocketRoutes")).containsExactly("/A", "/B");
    }

    @Test
    void saysThatAPayloadCannotBeReadAnyMore() throws Exception {
        Part main = part().compile(SAID, socket("A", "Said"));
        assertThat(main.compile("package app; public record Said(Thread thread) {}")
                        .errors())
                .singleElement()
                .asString()
                .contains("[NoCodec] No JSON codec can be made for 'Said'");
    }

    @Test
    void isSilentWhereNothingHasChanged() throws Exception {
        Part main = part().compile(SAID, socket("A", "Said"));
        Path adapter = folder.resolve("main/app/Said_Json.java");
        Files.delete(adapter);
        assertThat(main.compile(socket("B", "String")).errors()).isEmpty();
        assertThat(adapter).doesNotExist();
    }

    private Part part() {
        return new Part(folder.resolve("main"));
    }

    private String adapter(String type) throws Exception {
        return Files.readString(folder.resolve("main/app/" + type + "_Json.java"));
    }

    private static String socket(String name, String payload) {
        return "package app; @dev.patchbay.Socket(\"/" + name + "\") public final class " + name
                + " { @dev.patchbay.OnMessage " + payload + " echo(" + payload + " value) { return value; } }";
    }
}
