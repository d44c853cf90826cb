package dev.patchbay.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract is compiled in a module of its own; server and client are compiled against its class files. */
class ContractPartsTest {

    private static final String CALLS = """
            package contract;
            import dev.patchbay.*;
            import java.util.concurrent.CompletionStage;
            @Pushes("room:{room}")
            public interface RoomCalls {
                @Event("shout")
                CompletionStage<Receipt> shout(Shout shout);
                record Shout(String text) {}
                record Receipt(long id) {}
            }
            """;

    private static final String QUESTIONS = """
            package contract;
            import dev.patchbay.*;
            import java.util.concurrent.CompletionStage;
            @Questions("room:{room}")
            public interface RoomQuestions {
                @Event("confirm")
                CompletionStage<Void> confirm();
            }
            """;

    private static final String SOCKET = """
            package server;
            import dev.patchbay.*;
            @Socket(value = "/rooms", channels = RoomChannel.class)
            public final class RoomSocket {}
            """;

    private static final String CHANNEL = """
            package server;
            import contract.*;
            import dev.patchbay.*;
            @Channel(value = "room:{room}", pushes = RoomCalls.class)
            public final class RoomChannel {
                @OnMessage("shout")
                RoomCalls.Receipt shout(RoomCalls.Shout shout, RoomQuestions questions) {
                    var unused = questions.confirm();
                    return new RoomCalls.Receipt(1);
                }
            }
            """;

    @TempDir
    private Path home;

    private Part contract;

    @BeforeEach
    void compilesTheContract() throws IOException {
        contract = new Part(home.resolve("contract")).compile(CALLS, QUESTIONS);
        assertThat(contract.errors()).isEmpty();
    }

    @Test
    void aServerThatKeepsToItCompiles() throws Exception {
        Part server = new Part(home.resolve("server"), contract).compile(SOCKET, CHANNEL);

        assertThat(server.errors()).isEmpty();
        assertThat(server.routes("server.SocketRoutes")).containsExactly("/rooms");
    }

    @Test
    void aServerThatDoesNotIsToldOfIt() throws IOException {
        Part server = new Part(home.resolve("server"), contract)
                .compile(
                        SOCKET,
                        CHANNEL.replace("\"shout\"", "\"shouts\"")
                                .replace("return new RoomCalls.Receipt(1)", "return null"));

        assertThat(server.errors())
                .hasSize(2)
                .anyMatch(error -> error.contains("[MissingHandler]") && error.contains("Is it 'shouts'?"))
                .anyMatch(error -> error.contains("[UnlistedHandler]") && error.contains("Did you mean 'shout'?"));
    }

    @Test
    void aServerOfANewContractIsToldOfIt() throws IOException {
        Part changed = contract.compile(CALLS.replace("CompletionStage<Receipt>", "CompletionStage<Shout>"));
        Part server = new Part(home.resolve("server"), changed).compile(SOCKET, CHANNEL);

        assertThat(server.errors())
                .singleElement()
                .asString()
                .contains(
                        "[OtherAnswer]",
                        "answers with 'RoomCalls.Receipt'",
                        "promises 'CompletionStage<RoomCalls.Shout>'");
    }

    @Test
    void aClientPushesThroughWhatStandsBesideTheContract() throws IOException {
        Part client = new Part(home.resolve("client"), contract).compile("""
                        package client;
                        import contract.*;
                        import dev.patchbay.channel.PushSink;
                        final class Shouter {
                            static void shout(PushSink channel) {
                                RoomCalls room = RoomCalls_Pusher.of(channel);
                                var unused = room.shout(new RoomCalls.Shout("hi")).thenApply(RoomCalls.Receipt::id);
                            }
                        }
                        """);

        assertThat(client.errors()).isEmpty();
    }

    @Test
    void aClientThatPushesSomethingElseDoesNotCompile() throws IOException {
        Part client = new Part(home.resolve("client"), contract).compile("""
                        package client;
                        import contract.*;
                        final class Shouter {
                            static void shout(RoomCalls room) {
                                var unused = room.shout(new RoomCalls.Receipt(1));
                            }
                        }
                        """);

        assertThat(client.errors()).singleElement().asString().contains("incompatible types");
    }

    @Test
    void aPusherFollowsWhatItsInterfaceInherits() throws Exception {
        String base =
                "package contract; import dev.patchbay.*; public interface Base { @Event(\"typing\") void typing(); }";
        Part part = new Part(home.resolve("heirs"))
                .compile(base, CALLS.replace("interface RoomCalls", "interface RoomCalls extends Base"));
        assertThat(part.errors()).isEmpty();

        part.compile(base.replace("void typing();", "void typing(); @Event(\"paused\") void paused();"));

        assertThat(part.errors()).isEmpty();
        assertThat(part.methods("contract.RoomCalls_Pusher")).contains("paused");
    }
}
