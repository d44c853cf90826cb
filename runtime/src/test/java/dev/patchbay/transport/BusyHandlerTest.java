package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What was sent arrives, though the thread that sent it is busy, and nobody takes that for a peer that does not read. */
final class BusyHandlerTest {

    private final CountDownLatch slow = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void whatAHandlerSendsArrivesWhileItStillRuns() throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            var unused = connection.send("half done");
            Await.open(over);
            return Answer.text("done");
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            assertThat(client.ask("begin")).isEqualTo("half done");
            over.countDown();
            assertThat(client.readText()).isEqualTo("done");
        }
    }

    @Test
    void aReplyArrivesWhileTheNextHandlerRuns() throws Exception {
        try (TestServer server = TestServer.of(slowThenFast());
                RawClient client = server.open()) {
            client.send(text("fast"), text("fast"), text("slow"));

            assertThat(client.readText()).isEqualTo("fast");
            assertThat(client.readText()).isEqualTo("fast");
            over.countDown();
            assertThat(client.readText()).isEqualTo("slow");
        }
    }

    @Test
    void aBusyHandlerIsNoPeerThatDoesNotRead() throws Exception {
        Duration limit = Duration.ofSeconds(5);
        MovedTime time = new MovedTime();
        try (TestServer server = TestServer.of(slowThenFast(), Limits.defaults().withProgressTimeout(limit), time);
                RawClient client = server.open()) {
            client.send(text("fast"), text("slow"));
            Await.open(slow);
            time.advance(limit.multipliedBy(3));
            assertThat(client.readText()).isEqualTo("fast");
            over.countDown();

            assertThat(client.readText()).isEqualTo("slow");
        }
    }

    private TestSocket slowThenFast() {
        return TestSocket.create().onText((text, connection) -> {
            if (text.equals("slow")) {
                slow.countDown();
                Await.open(over);
            }
            return Answer.text(text);
        });
    }

    private static RawFrame text(String text) {
        return RawFrame.of(RawFrame.TEXT, Inbound.Text.of(text).utf8());
    }
}
