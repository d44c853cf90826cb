package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients of channels, their contracts and their payloads are compiled one without the others. */
class ChannelClientPartsTest {

    private static final String EVENTS = """
            package contract;
            import dev.patchbay.*;
            @Broadcasts("room:{room}")
            public interface RoomEvents {
                @Event("heard")
                void heard(Heard heard);
            }
            """;

    private static final String HEARD = """
            package contract;
            public record Heard(String text) {}
            """;

    private static final String DOORS = """
            package contract;
            import dev.patchbay.*;
            @Broadcasts("room:*")
            public interface DoorEvents {
                @Event("opened")
                void opened();
            }
            """;

    private static final String VIEW = """
            package client;
            import contract.*;
            import dev.patchbay.*;
            @ChannelClient("room:{room}")
            public final class RoomView implements RoomEvents {
                @Override
                public void heard(Heard heard) {}
            }
            """;

    private static final String DOOR_VIEW = """
            package client;
            import contract.*;
            import dev.patchbay.*;
            @ChannelClient("room:{room}")
            public final class DoorView implements DoorEvents {
                @Override
                public void opened() {}
            }
            """;

    private static final String PROGRAM = """
            package client;
            import client.RoomView_Joiner;
            final class Program {
                static void join(dev.patchbay.client.channel.ChannelSocket socket) {
                    var unused = new RoomView_Joiner("log").room("a").payload(() -> null).join(socket);
                }
            }
            """;

    @TempDir
    private Path home;

    private Part part(String name, Part... before) {
        return new Part(home.resolve(name), before);
    }

    @Test
    void saysWhichEventsOfALibraryNobodyHandles() throws Exception {
        Part contract = part("contract").compile(EVENTS, HEARD, DOORS);

        assertThat(part("one", contract).compile(VIEW).messages())
                .filteredOn(message -> message.contains("[UnheardBroadcast]"))
                .singleElement()
                .asString()
                .contains("'DoorEvents', which go to 'room:*'", "'RoomView' joins that");
        assertThat(part("both", contract).compile(VIEW, DOOR_VIEW).messages()).isEmpty();
    }

    @Test
    void leavesThoseOfItsOwnToTheClassesThatAreThere() throws Exception {
        Part main = part("main").compile(EVENTS, HEARD, DOORS, VIEW, DOOR_VIEW);
        assertThat(main.messages()).isEmpty();

        assertThat(main.compile(VIEW).messages()).isEmpty();
    }

    @Test
    void saysThatAContractHasChanged() throws Exception {
        Part main = part("main").compile(EVENTS, HEARD, VIEW);
        assertThat(main.compile(EVENTS).messages()).isEmpty();

        main.compile(EVENTS.replace("\"heard\"", "\"said\""));

        assertThat(main.errors())
                .singleElement()
                .asString()
                .contains(
                        "[StaleBinding] 'RoomView' was compiled with '@OnMessage(\"heard\")",
                        "'@OnMessage(\"said\") void heard(@Payload contract.Heard)'");
    }

    @Test
    void writesTheAdapterOfAPayloadThatHasChanged() throws Exception {
        String heard = HEARD.replace("contract", "client");
        String view = VIEW.replace("implements RoomEvents", "").replace("@Override", "@OnMessage(\"heard\")");
        Part main = part("main").compile(heard, view.replace("import contract.*;\n", ""));
        assertThat(main.errors()).isEmpty();

        main.compile(heard.replace("String text", "String text, int volume"));

        assertThat(main.errors()).isEmpty();
        assertThat(main.methods("client.RoomView_Joiner")).contains("room", "payload");
        assertThat(main.echo("client.Heard_Json", "{\"text\":\"hi\",\"volume\":2}"))
                .contains("\"volume\":2");
    }

    @Test
    void complainsOfAMistakeAndNotOfTheJoinerThatIsMissing() throws Exception {
        Part main = part("main")
                .compile(EVENTS, HEARD, VIEW.replace("{}", "{} @OnMessage(\"\\t\") void hear() {}"), PROGRAM);

        assertThat(main.errors()).singleElement().asString().contains("[BlankEvent]");
    }
}
