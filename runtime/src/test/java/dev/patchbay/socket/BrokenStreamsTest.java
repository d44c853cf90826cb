package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Messages that a handler reads while they arrive, and that do not arrive as they should. */
final class BrokenStreamsTest {

    private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

    @Test
    void closesWith1009AtTheFirstByteTooMany() throws Exception {
        TestSocket socket = TestSocket.create().onBinaryStream(this::readAll);
        try (TestServer server = TestServer.of(socket, Limits.defaults().withMessageSize(1000));
                RawClient client = server.open()) {
            client.send(
                    RawFrame.binary(new byte[600]).unfinished(),
                    RawFrame.of(RawFrame.CONTINUATION, new byte[400]).unfinished());
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[1]));

            assertThat(client.readClose().closeCode()).isEqualTo(1009);
            assertThat(Await.next(failures)).isInstanceOf(IOException.class);
            assertThat(socket.closed().code()).isEqualTo(1009);
        }
    }

    @Test
    void closesWith1007WhereTextIsNoUtf8() throws Exception {
        byte[] split = "\u00e4".getBytes(StandardCharsets.UTF_8);
        byte[][][] texts = {
            {{'a', (byte) 0xFF}, {'b'}},
            {{split[0]}, {'b'}},
            {{'a'}, {split[0]}},
            {{(byte) 0xED}, {(byte) 0xA0, (byte) 0x80}}
        };
        for (byte[][] text : texts) {
            TestSocket socket = TestSocket.create().onTextStream((reader, connection) -> Answer.text(Read.all(reader)));
            try (TestServer server = TestServer.of(socket);
                    RawClient client = server.open()) {
                client.send(
                        RawFrame.of(RawFrame.TEXT, text[0]).unfinished(), RawFrame.of(RawFrame.CONTINUATION, text[1]));

                assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1007);
            }
        }
    }

    @Test
    void closesWith1007WhateverTheHandlerMakesOfTextThatIsNoUtf8() throws Exception {
        TestSocket socket = TestSocket.create().onTextStream((text, connection) -> {
            try {
                return Answer.text(Read.all(text));
            } catch (IOException e) {
                return Answer.text("never mind");
            }
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(
                    RawFrame.text("good").unfinished(), RawFrame.of(RawFrame.CONTINUATION, new byte[] {(byte) 0xFF}));

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1007);
        }
    }

    @Test
    void doesNotLetAHandlerReadThatHasReturned() throws Exception {
        BlockingQueue<InputStream> kept = new LinkedBlockingQueue<>();
        TestSocket socket = TestSocket.create().onBinaryStream((bytes, connection) -> {
            kept.add(bytes);
            return Answer.text("done");
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[1]).unfinished());
            assertThat(client.readText()).isEqualTo("done");

            try (InputStream bytes = Await.next(kept)) {
                assertThat(bytes).satisfies(stream -> failsToRead(stream, "has returned"));
            }
        }
    }

    @Test
    void throwsInTheHandlerWhenTheConnectionEnds() throws Exception {
        TestSocket socket = TestSocket.create().onBinaryStream(this::readAll);
        try (TestServer server = TestServer.of(socket)) {
            try (RawClient client = server.open()) {
                client.send(RawFrame.binary(new byte[1]).unfinished());
                socket.connection();
                client.reset();
            }
            assertThat(Await.next(failures)).isInstanceOf(IOException.class).hasMessageContaining("not complete");
            assertThat(socket.closed().code()).isEqualTo(1006);
            assertThat(server.recorder().failures()).isEmpty();
        }
    }

    @Test
    void throwsInTheHandlerWhenThePeerClosesWithinTheMessage() throws Exception {
        TestSocket socket = TestSocket.create().onBinaryStream(this::readAll);
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[1]).unfinished(), RawFrame.close(4000, ""));

            assertThat(client.readClose().closeCode()).isEqualTo(4000);
            assertThat(Await.next(failures)).hasMessageContaining("not complete");
            assertThat(socket.closed().code()).isEqualTo(4000);
        }
    }

    @Test
    void tellsOnErrorThatTheMessageWasCutShort() throws Exception {
        TestSocket socket = TestSocket.create()
                .onBinaryStream((bytes, connection) -> {
                    try {
                        return Answer.binary(bytes.readAllBytes());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .onError((error, connection) -> {
                    failures.add(error);
                    return Answer.unhandled();
                });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.binary(new byte[1]).unfinished());
            client.reset();

            assertThat(Await.next(failures)).isInstanceOf(UncheckedIOException.class);
            assertThat(socket.closed().code()).isEqualTo(1006);
            assertThat(server.recorder().failures()).isEmpty();
        }
    }

    private Answer readAll(InputStream bytes, Connection connection) throws IOException {
        try {
            return Answer.text(String.valueOf(bytes.readAllBytes().length));
        } catch (IOException e) {
            failures.add(e);
            throw e;
        }
    }

    private static void failsToRead(InputStream bytes, String why) {
        try {
            bytes.read();
            throw new AssertionError("It was read");
        } catch (IOException e) {
            assertThat(e).hasMessageContaining(why);
        }
    }
}
