package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What becomes of a connection whose handlers refuse what the peer sends. */
final class RefusedMessagesTest {

    @Test
    void closesWith1008AndTheReasonAndReportsNoFailure() throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            throw new Refused("slowly, please");
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");

            expectClose(client, "slowly, please");
            assertThat(socket.closed().code()).isEqualTo(1008);
            assertThat(server.recorder().failures()).isEmpty();
        }
    }

    @Test
    void doesTheSameWithAStageThatIsRefusedLater() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.later(
                        CompletableFuture.failedStage(new Refused(429, "later")), nothing -> Answer.none()));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");

            expectClose(client, "later");
            assertThat(server.recorder().failures()).isEmpty();
        }
    }

    @Test
    void cutsAReasonThatIsTooLongForACloseFrame() throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            throw new Refused("\u00e4".repeat(100));
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("?");

            expectClose(client, "\u00e4".repeat(61));
        }
    }

    @Test
    void asksOnErrorFirst() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    throw new Refused("not you");
                })
                .onError((error, connection) -> Answer.text(String.valueOf(error.getMessage())));
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            assertThat(client.ask("?")).isEqualTo("not you");
        }
    }

    @Test
    void refusesWhatOnErrorMakesARefusal() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.text(String.valueOf(Integer.parseInt(text))))
                .onError((error, connection) -> {
                    throw new Refused("no number");
                });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.text("x");

            expectClose(client, "no number");
            assertThat(socket.closed().code()).isEqualTo(1008);
            assertThat(server.recorder().failures()).isEmpty();
        }
    }

    private static void expectClose(RawClient client, String reason) throws Exception {
        RawFrame close = client.read(RawFrame.CLOSE);
        assertThat(close.closeCode()).isEqualTo(1008);
        assertThat(close.closeText()).isEqualTo(reason);
    }
}
