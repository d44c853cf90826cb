package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OversizeTest {

    private static final int LIMIT = 100_000;

    private final TestSocket socket = TestSocket.create()
            .onBinary((bytes, connection) -> Answer.text(String.valueOf(bytes.length)))
            .onText((text, connection) -> Answer.text(String.valueOf(text.length())));
    private final TestServer server = TestServer.of(socket, Limits.defaults().withMessageSize(LIMIT));

    @AfterEach
    void stop() {
        assertThat(server.recorder().failures()).isEmpty();
        server.close();
    }

    @Test
    void takesAMessageOfExactlyTheLimit() throws Exception {
        try (RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[LIMIT]));
            assertThat(client.readText()).isEqualTo("100000");

            client.send(RawFrame.binary(new byte[LIMIT - 1]).unfinished(), continuation(1));
            assertThat(client.readText()).isEqualTo("100000");
        }
    }

    @Test
    void closesWith1009AtTheFirstByteTooMany() throws Exception {
        try (RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[LIMIT + 1]));

            RawFrame close = client.readClose();
            assertThat(close.closeCode()).isEqualTo(1009);
            assertThat(close.closeText()).as("as Phoenix").isEmpty();
            assertThat(socket.closed().code()).isEqualTo(1009);
        }
    }

    @Test
    void countsTheFragmentsOfAMessageTogether() throws Exception {
        try (RawClient client = server.open()) {
            client.send(
                    RawFrame.binary(new byte[LIMIT]).unfinished(),
                    continuation(0).unfinished(),
                    continuation(1));

            assertThat(client.readClose().closeCode()).isEqualTo(1009);
            assertThat(socket.closed().code()).isEqualTo(1009);
        }
    }

    @Test
    void countsEveryMessageAnew() throws Exception {
        try (RawClient client = server.open()) {
            for (int i = 0; i < 5; i++) {
                client.send(RawFrame.binary(new byte[LIMIT / 2]).unfinished(), continuation(LIMIT / 2));
                assertThat(client.readText()).isEqualTo("100000");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 31, 1L << 40, Long.MAX_VALUE, -1})
    void closesWith1009AtAHeaderThatAnnouncesTooMuch(long length) throws Exception {
        try (RawClient client = server.open()) {
            client.write(RawFrame.binary(new byte[0]).header(length < 0 ? Long.MAX_VALUE - 1 : length));

            assertThat(client.readClose().closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void holdsNoMoreThanTheLimitOfAFrameThatAnnouncesGigabytes() throws Exception {
        try (RawClient client = server.open()) {
            client.write(RawFrame.binary(new byte[0]).header(Integer.MAX_VALUE));
            writeAsMuchAsIsTaken(client);

            assertThat(client.readClose().closeCode()).isEqualTo(1009);
            assertThat(socket.closed().code()).isEqualTo(1009);
        }
    }

    private static void writeAsMuchAsIsTaken(RawClient client) {
        try {
            client.write(new byte[LIMIT + 1]);
        } catch (IOException closed) {
            // that is what it is to do
        }
    }

    private static RawFrame continuation(int size) {
        return RawFrame.of(RawFrame.CONTINUATION, new byte[size]);
    }
}
