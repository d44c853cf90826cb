package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a connection whose handlers fail. */
final class FailuresTest {

    private final IllegalStateException failure = new IllegalStateException("secret");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void closesWith1011AndReportsOnce(boolean nonBlocking) throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    throw failure;
                })
                .nonBlocking(message -> nonBlocking);
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");

            expectClose(client, 1011);
            expectOneFailure(server, socket, 1011);
        }
    }

    @Test
    void closesWith1011WhenAHandlerThrowsAnError() throws Exception {
        TestSocket socket = TestSocket.create().onBinary((bytes, connection) -> {
            throw new StackOverflowError("secret");
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[1]));

            expectClose(client, 1011);
            assertThat(Await.next(server.recorder().failures())).isInstanceOf(StackOverflowError.class);
        }
    }

    @Test
    void staysOpenWhenOnErrorTakesIt() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    throw failure;
                })
                .onError((error, connection) -> Answer.text(String.valueOf(error.getMessage())));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            assertThat(client.ask("1")).isEqualTo("secret");
            assertThat(client.ask("2")).isEqualTo("secret");
            assertThat(server.recorder().failures()).isEmpty();
        }
    }

    @Test
    void closesWith1011WhenOnErrorFailsItself() throws Exception {
        IllegalArgumentException second = new IllegalArgumentException("second");
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    throw new IllegalStateException("first");
                })
                .onError((error, connection) -> {
                    throw second;
                });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");

            expectClose(client, 1011);
            assertThat(Await.next(server.recorder().failures())).isSameAs(second);
            assertThat(Await.next(server.recorder().failures())).isInstanceOf(IllegalStateException.class);
            assertThat(server.recorder().failures()).isEmpty();
        }
    }

    @Test
    void closesWith1011WhenOnErrorThrowsTheSameAgain() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    throw failure;
                })
                .onError((error, connection) -> {
                    throw error;
                });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");

            expectClose(client, 1011);
            expectOneFailure(server, socket, 1011);
        }
    }

    @Test
    void closesWith1007WhenAMessageCannotBeDecoded() throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            throw DecodeException.unknownType("type", text, "say");
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");

            RawFrame close = client.read(RawFrame.CLOSE);
            assertThat(close.closeCode()).isEqualTo(1007);
            assertThat(close.closeText()).isEqualTo("field 'type' is not as expected");
            assertThat(Await.next(server.recorder().undecodables())).isEqualTo("field 'type' is not as expected");
        }
    }

    @Test
    void reportsTheCauseOfAStageThatFails() throws Exception {
        for (Throwable cause : new Throwable[] {failure, new CompletionException(failure)}) {
            TestSocket socket = TestSocket.create()
                    .onText((text, connection) ->
                            Answer.later(CompletableFuture.<String>failedStage(cause), Answer::text));
            try (TestServer server = TestServer.of(socket);
                    RawClient client = server.open()) {
                client.text("?");

                expectClose(client, 1011);
                expectOneFailure(server, socket, 1011);
            }
        }
    }

    @Test
    void repliesToAStageThatFailsInOrder() throws Exception {
        CompletableFuture<String> stage = new CompletableFuture<>();
        TestSocket socket = TestSocket.create()
                .onText((text, connection) ->
                        text.equals("late") ? Answer.later(stage, Answer::text) : Answer.text(text))
                .onError((error, connection) -> Answer.text("sorry"));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.text("late"), RawFrame.text("next"));
            Await.until("both are received", () -> server.recorder().received() == 2);
            stage.completeExceptionally(failure);

            assertThat(client.readText()).isEqualTo("sorry");
            assertThat(client.readText()).isEqualTo("next");
        }
    }

    @Test
    void closesWith1011WhenAHandlerReturnsNull() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) ->
                        Answer.later(CompletableFuture.supplyAsync(() -> nothing()), Answer::text));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");

            expectClose(client, 1011);
            assertThat(Await.next(server.recorder().failures())).hasMessageContaining("returned null");
        }
    }

    @Test
    void closesWith1011WhenOnOpenFails() throws Exception {
        for (boolean stage : new boolean[] {true, false}) {
            TestSocket socket = TestSocket.create().onOpen(connection -> {
                if (stage) {
                    return Answer.later(CompletableFuture.<String>failedStage(failure), Answer::text);
                }
                throw failure;
            });
            try (TestServer server = TestServer.of(socket);
                    RawClient client = server.open()) {
                expectClose(client, 1011);
                expectOneFailure(server, socket, 1011);
            }
        }
    }

    @Test
    void reportsAFailureOfOnClose() throws Exception {
        TestSocket socket = TestSocket.create().onClose((reason, connection) -> {
            throw failure;
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.leave(4000);

            expectOneFailure(server, socket, 4000);
        }
    }

    private static void expectClose(RawClient client, int code) throws Exception {
        RawFrame close = client.read(RawFrame.CLOSE);
        assertThat(close.closeCode()).isEqualTo(code);
        assertThat(close.closeText()).isEmpty();
    }

    private void expectOneFailure(TestServer server, TestSocket socket, int code) throws Exception {
        assertThat(Await.next(server.recorder().failures())).isSameAs(failure);
        assertThat(socket.closed().code()).isEqualTo(code);
        server.awaitNoConnections();
        assertThat(server.recorder().failures()).isEmpty();
        assertThat(socket.closes()).isZero();
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}
