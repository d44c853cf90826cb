package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A message that cannot be read is told to who wrote it, and counted; it makes no noise in a log. */
@ResourceLock("log")
final class BadMessagesTest {

    private static final String[] LOGGERS = {"dev.patchbay.session"};

    private static DecodeException unreadable(String field) {
        return new DecodeException(field, "expected com.example.Secret", new IllegalStateException("inside"));
    }

    private static TestSocket socket() {
        return TestSocket.create().onText((text, connection) -> {
            throw unreadable(text);
        });
    }

    @Test
    void sayWhichFieldIsWrongAndNothingOfTheProgram() throws Exception {
        expect(RawFrame.text("lines[2].price"), 1007, "field 'lines[2].price' is not as expected");
        expect(RawFrame.text(""), 1007, "no valid JSON, or not what the handler takes");
    }

    @Test
    void sayThatTextIsNoUtf8() throws Exception {
        expect(RawFrame.of(RawFrame.TEXT, new byte[] {-1}), 1007, "text that is no UTF-8");
    }

    @Test
    void sayThatNoHandlerTakesTheirKind() throws Exception {
        expect(RawFrame.binary(new byte[1]), 1003, "no handler takes this kind of message");
    }

    @Test
    void sayInOneShortLineWhatClientsHaveChosen() throws Exception {
        try (TestServer server = TestServer.of(socket());
                RawClient client = server.open()) {
            client.text("a\r\nb\u2028c" + "\u00fc\ud83d\ude00".repeat(100));

            String reason = client.readClose().closeText();
            assertThat(reason).startsWith("field 'a  b c\u00fc").doesNotContain("\n");
            assertThat(reason.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(123);
        }
    }

    @Test
    void makeNoNoiseAboveDebug() throws Exception {
        try (LogLines log = LogLines.of(LOGGERS);
                TestServer server = TestServer.of(socket())) {
            for (int i = 0; i < 20; i++) {
                try (RawClient client = server.open()) {
                    client.text("unheard" + i);
                    client.readClose();
                }
            }
            assertThat(log.with("unheard")).isNotEmpty().allMatch(line -> line.contains("DEBUG"));
        }
    }

    @Test
    void ofChannelsAreCountedWhetherThePayloadIsWrongOrTheEnvelope() throws Exception {
        TestChannel room = TestChannel.create().on("vote", (payload, context) -> {
            throw unreadable("cents");
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            assertThat(client.ask("['1','2','room:a','vote',{}]")).contains("invalid payload");
            assertThat(Await.next(channels.server().recorder().undecodables()))
                    .isEqualTo("field 'cents' is not as expected");
            client.text("['1',");

            RawFrame close = client.raw().readClose();
            assertThat(close.closeCode()).isEqualTo(1011);
            assertThat(close.closeText()).as("as Phoenix").isEmpty();
            assertThat(Await.next(channels.server().recorder().undecodables()))
                    .startsWith("no message of Phoenix Channels");
        }
    }

    private static void expect(RawFrame message, int code, String reason) throws Exception {
        try (TestServer server = TestServer.of(socket());
                RawClient client = server.open()) {
            client.send(message);

            RawFrame close = client.readClose();
            assertThat(close.closeCode()).isEqualTo(code);
            assertThat(close.closeText()).isEqualTo(reason);
            assertThat(Await.next(server.recorder().undecodables())).isEqualTo(reason);
            server.awaitNoConnections();
            assertThat(server.recorder().undecodables()).isEmpty();
            assertThat(server.recorder().failures())
                    .as("no handler is at fault")
                    .isEmpty();
        }
    }
}
