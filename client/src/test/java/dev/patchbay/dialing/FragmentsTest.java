package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.testing.Await;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Messages that are sent part by part, and frames that the program sends by itself. */
final class FragmentsTest extends PeerAndClient {

    private static final char TEXT = 0x01;
    private static final char BINARY = 0x02;
    private static final char LAST = 0x80;

    @Test
    void aTextIsSentPartByPartAndOthersWaitBehindIt() throws Exception {
        ClientSession client = open();
        FragmentedMessage message = client.beginText();
        message.append("a");
        CompletionStage<Void> other = client.send("other");
        client.ping(ByteBuffer.wrap(new byte[] {'p'}));
        message.append("b".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(client::beginBinary).isInstanceOf(IllegalStateException.class);
        assertThat(other.toCompletableFuture()).isNotDone();
        Await.value(message.finish());
        client.send("last");

        for (String expected : List.of(TEXT + "a", "\u0089p", "\0b", LAST + "", "\u0081other", "\u0081last")) {
            assertThat(peer.frame()).isEqualTo(expected);
        }
        assertThatThrownBy(message::finish).isInstanceOf(IllegalStateException.class);
        client.close();
    }

    @Test
    void aBinaryMessageMayBeAnything() throws Exception {
        ClientSession client = open();
        FragmentedMessage message = client.beginBinary();
        message.append(new byte[] {(byte) 0xFF});
        message.finish();
        client.beginBinary().finish();

        for (String expected : List.of(BINARY + "\u00FF", LAST + "", "\u0082")) {
            assertThat(peer.frame()).isEqualTo(expected);
        }
        client.close();
    }

    @Test
    void aTextIsUtf8WhereverItsPartsEnd() throws Exception {
        byte[] euro = "\u20AC".getBytes(StandardCharsets.UTF_8);
        ClientSession client = open();
        FragmentedMessage message = client.beginText();
        message.append(ByteBuffer.wrap(euro, 0, 1));
        message.append(ByteBuffer.wrap(euro, 1, 1));

        assertThatThrownBy(message::finish).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> message.append("x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("byte 0");
        assertThatThrownBy(() -> message.append("x\uD83D")).isInstanceOf(IllegalArgumentException.class);
        message.append(ByteBuffer.wrap(euro, 2, 1));
        message.finish();
        for (String expected : List.of(TEXT + "\u00E2", "\0\u0082", "\0\u00AC", LAST + "")) {
            assertThat(peer.frame()).isEqualTo(expected);
        }
        client.close();
    }

    @Test
    void nothingComesBetweenThePartsHoweverManySend() throws Exception {
        int senders = 2;
        int messages = 500;
        ClientSession client = open();
        List<CompletableFuture<Void>> sending = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            Runnable sends = () -> {
                for (int j = 0; j < messages; j++) {
                    client.send("whole");
                    Thread.onSpinWait();
                }
            };
            sending.add(CompletableFuture.runAsync(sends, task -> new Thread(task).start()));
        }
        for (int i = 0; i < messages; i++) {
            FragmentedMessage message = client.beginText();
            message.append("part");
            message.finish();
        }

        int whole = 0;
        int parted = 0;
        while (whole + parted < senders * messages + messages) {
            String frame = peer.frame();
            if (frame.equals(TEXT + "part")) {
                assertThat(peer.frame()).isEqualTo(LAST + "");
                parted++;
            } else {
                assertThat(frame).isEqualTo("\u0081whole");
                whole++;
            }
        }
        for (CompletableFuture<Void> one : sending) {
            Await.value(one);
        }
        client.close();
    }

    @Test
    void whatWaitsIsLostWithTheConnection() throws Exception {
        ClientSession client = open();
        FragmentedMessage message = client.beginText();
        CompletionStage<Void> waiting = client.send("other");
        peer.cut();

        assertThatThrownBy(() -> Await.value(waiting)).hasCauseInstanceOf(MessageDroppedException.class);
        Await.until("it is over", () -> !client.isOpen());
        assertThatThrownBy(() -> Await.value(message.append("late"))).isInstanceOf(Exception.class);
        assertThatThrownBy(client::beginText).isInstanceOf(NotConnected.class);
        client.close();
    }

    @Test
    void pingsAndPongsHaveAtMost125Bytes() throws Exception {
        ClientSession client = open();
        ByteBuffer most = ByteBuffer.allocate(125);
        Await.value(client.ping(most));
        Await.value(client.pong(most));

        assertThat(peer.frame()).startsWith("\u0089").hasSize(126);
        assertThat(peer.frame()).startsWith("\u008A").hasSize(126);
        ByteBuffer more = ByteBuffer.allocate(126);
        assertThatThrownBy(() -> client.ping(more)).hasMessageContaining("125");
        assertThatThrownBy(() -> client.pong(more)).hasMessageContaining("126");
        client.close();
    }
}
