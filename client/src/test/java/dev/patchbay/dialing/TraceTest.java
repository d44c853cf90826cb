package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.client.Registration;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import dev.patchbay.trace.TraceLine;
import dev.patchbay.trace.TraceSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a trace shows of a client's connection. */
final class TraceTest {

    private static final int TEXT = 0x81;
    private static final int TEXT_PART = 0x01;
    private static final int LAST_PART = 0x80;
    private static final int PING = 0x89;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Lab lab;

    private final class Listing implements TraceSink {

        @Override
        public void accept(TraceLine line) {
            lines.add(line.plain());
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @BeforeEach
    void begin() throws IOException {
        lab = new Lab();
    }

    @AfterEach
    void end() throws IOException {
        lab.close();
    }

    @Test
    void showsAttemptsWithoutSecrets() throws Exception {
        ClientSession client = traced(new SocketCalls() {});
        lab.peer.accept();
        lab.peer.write(Lab.BUSY);
        Await.until("it waits", () -> client.state() instanceof Waiting);
        client.reconnect();
        lab.open(client);

        shows("ticker connected: in 0 ms");
        assertThat(lines)
                .containsSubsequence(
                        "ticker connecting: attempt 1, ws://{host}/",
                        "ticker not connected: Refused: The handshake was answered with 503, after 0 ms",
                        "ticker waiting: attempt 2 in 1000 ms",
                        "ticker connecting: attempt 2, ws://{host}/",
                        "ticker connected: in 0 ms");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("ticker handshaking: query {token=[FILTERED]}, headers {")
                        && line.contains("Authorization=[FILTERED]"));
        assertThat(lines).noneMatch(line -> line.contains("s3cret"));
    }

    @Test
    void showsFramesOfEveryKindInBothDirections() throws Exception {
        ClientSession client = traced(new SocketCalls() {
            @Override
            public Answer onText(Inbound.Text message, Connection connection) {
                return Answer.text("answer");
            }
        });
        lab.open(client);
        client.send(Outbound.binary(new byte[] {1, 2}));
        client.ping(ByteBuffer.wrap(new byte[] {3}));
        lab.frame(PING, "p");
        lab.frame(TEXT_PART, "half ");
        lab.frame(LAST_PART, "whole");

        shows("ticker sent text, 6 bytes: answer");
        shows("ticker sent pong, 1 bytes: 70");
        assertThat(lines)
                .contains("ticker sent binary, 2 bytes: 0102", "ticker sent ping, 1 bytes: 03")
                .containsSubsequence(
                        "ticker received ping, 1 bytes: 70",
                        "ticker received text, 5 bytes: a part",
                        "ticker received continuation, 5 bytes: the last part",
                        "ticker completed, 10 bytes");
    }

    @Test
    void showsThatTheProgramClosesAndIsCutWhereItsServerDoesNot() throws Exception {
        ClientSession client = traced(new SocketCalls() {});
        lab.open(client);
        client.close(new CloseReason(1000, "done"));
        shows("ticker closing: by the client");
        shows("ticker sent close, 6 bytes: 1000 done");
        Await.until("it is cut", () -> {
            lab.time.advance(Duration.ofSeconds(1));
            return client.state().isFinal();
        });
        Await.open(closed);

        assertThat(lines)
                .containsSubsequence(
                        "ticker forced: the network's connection is cut", "ticker over: the program has closed it");
    }

    @Test
    void showsThatTheServerCloses() throws Exception {
        traced(new SocketCalls() {});
        lab.peer.write(OnePeer.yes(lab.peer.accept()));
        lab.closeFrame(1001, "bye");

        shows("ticker waiting: attempt 2 in 1000 ms");
        assertThat(lines)
                .containsSubsequence(
                        "ticker received close, 5 bytes: 1001 bye",
                        "ticker closing: by the server",
                        "ticker disconnected: 1001, after 0 ms");
        assertThat(lines).contains("ticker sent close, 5 bytes: 1001 bye");
    }

    @Test
    void showsThatACallbackFails() throws Exception {
        ClientSession client = traced(new SocketCalls() {
            @Override
            public Answer onText(Inbound.Text message, Connection connection) {
                throw new IllegalStateException("on purpose");
            }
        });
        lab.open(client);
        lab.frame(TEXT, "{\"a\":1}");

        shows("ticker closing: by the client, because of an error");
        shows("ticker failed: java.lang.IllegalStateException: on purpose");
        assertThat(lines).contains("ticker received text, 7 bytes: {\"a\":1}");
    }

    @Test
    void showsOneWordOfPayloadsThatSayASecretName() throws Exception {
        ClientSession client = traced(new SocketCalls() {
            @Override
            public Answer onText(Inbound.Text message, Connection connection) {
                return Answer.none();
            }
        });
        lab.open(client);
        lab.frame(TEXT, "{\"accessToken\":\"s3cret\",\"a\":1}");
        lab.frame(TEXT, "my password is s3cret");

        shows("ticker received text, 30 bytes: {accessToken=[FILTERED], a=1}");
        shows("ticker received text, 21 bytes: [FILTERED]");
    }

    @Test
    void showsTheBeginningOfALongPayload() throws Exception {
        ClientSession client = traced(new SocketCalls() {});
        lab.open(client);
        client.send(Outbound.text("x".repeat(501)));

        shows("ticker sent text, 501 bytes: " + "x".repeat(500) + "...");
    }

    @Test
    void isOverWhenItIsClosedAndNotBefore() throws Exception {
        ClientSession client = lab.client(Observer.NONE, new SocketCalls() {});
        client.start();
        lab.open(client);
        Registration trace = client.trace(new Listing());
        client.send(Outbound.text("shown"));
        shows("ticker sent text, 5 bytes: shown");
        trace.close();
        Await.open(closed);
        Await.value(client.send(Outbound.text("hidden")));

        assertThat(lines).containsExactly("ticker sent text, 5 bytes: shown");
    }

    @Test
    void endsAtOnceWhereTheConnectionIsOver() throws Exception {
        ClientSession client = lab.client(Observer.NONE, new SocketCalls() {});
        client.close();
        Await.until("it is over", () -> client.state().isFinal());
        client.trace(new Listing());

        Await.open(closed);
        assertThat(lines).isEmpty();
    }

    @Test
    void disturbsNobodyWhereItsSinkFails() throws Exception {
        ClientSession client = lab.client(Observer.NONE, new SocketCalls() {});
        client.trace(line -> {
            throw new StackOverflowError("on purpose");
        });
        client.trace(new Listing());
        client.start();
        lab.open(client);

        shows("ticker connected: in 0 ms");
    }

    private ClientSession traced(SocketCalls calls) {
        ClientSession client = lab.client(Observer.NONE, calls);
        client.trace(new Listing());
        client.start();
        return client;
    }

    private void shows(String line) {
        Await.until(line, () -> lines.contains(line));
    }
}
