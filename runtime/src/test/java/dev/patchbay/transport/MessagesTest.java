package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.testing.JavaClient;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(TestSocket.echo().onBinary((bytes, connection) -> Answer.binary(bytes)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "gr\u00fc\u00dfe \u20ac \ud83d\ude00", "{\"a\":1}"})
    void bringsTextThereAndBack(String text) throws Exception {
        JavaClient client = server.javaClient();

        client.text(text);

        assertThat(client.readText()).isEqualTo(text);
        client.leave(1000, "");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 125, 126, 127, 4096, 65_535, 65_536})
    void bringsBytesThereAndBackWhateverTheirNumber(int size) throws Exception {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        try (RawClient client = server.open()) {
            client.send(RawFrame.binary(bytes));

            RawFrame answer = client.read(RawFrame.BINARY);

            assertThat(answer.isFin()).isTrue();
            assertThat(answer.masked()).isFalse();
            assertThat(answer.payload()).isEqualTo(bytes);
        }
    }

    @Test
    void answersPingsBetweenTheFragmentsOfAMessage() throws Exception {
        try (RawClient client = server.open()) {
            client.send(RawFrame.text("one ").unfinished());
            client.send(RawFrame.of(RawFrame.PING, new byte[] {1, 2, 3}));
            assertThat(client.read(RawFrame.PONG).payload()).containsExactly(1, 2, 3);
            client.send(continuation("two ").unfinished(), RawFrame.of(RawFrame.PONG, new byte[] {9}));
            client.send(continuation("").unfinished(), continuation("three"));

            assertThat(client.readText()).isEqualTo("one two three");
        }
    }

    @Test
    void answersAPingOf125Bytes() throws Exception {
        try (RawClient client = server.open()) {
            client.send(RawFrame.of(RawFrame.PING, new byte[125]), RawFrame.of(RawFrame.PING, new byte[0]));

            assertThat(client.read(RawFrame.PONG).payload().length
                            + client.read(RawFrame.PONG).payload().length)
                    .isEqualTo(125);
        }
    }

    @Test
    void putsBinaryFragmentsTogether() throws Exception {
        try (RawClient client = server.open()) {
            client.send(
                    RawFrame.binary(new byte[] {1}).unfinished(),
                    RawFrame.of(RawFrame.CONTINUATION, new byte[] {2, 3}).unfinished(),
                    RawFrame.of(RawFrame.CONTINUATION, new byte[0]));

            assertThat(client.read(RawFrame.BINARY).payload()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void readsAMessageThatComesByteByByte() throws Exception {
        try (RawClient client = server.open()) {
            for (byte b : RawFrame.text("slowly").bytes()) {
                client.write(new byte[] {b});
            }

            assertThat(client.readText()).isEqualTo("slowly");
        }
    }

    @Test
    void acceptsACharacterThatIsCutByFragments() throws Exception {
        byte[] smile = "\ud83d\ude00".getBytes(StandardCharsets.UTF_8);
        try (RawClient client = server.open()) {
            client.send(
                    RawFrame.of(RawFrame.TEXT, new byte[] {smile[0], smile[1]}).unfinished());
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[] {smile[2], smile[3]}));

            assertThat(client.readText()).isEqualTo("\ud83d\ude00");
        }
    }

    @Test
    void closesWith1007WhenTextIsNoUtf8() throws Exception {
        try (RawClient client = server.open()) {
            client.send(RawFrame.of(RawFrame.TEXT, new byte[] {'a', (byte) 0xC0, (byte) 0x80}));

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1007);
        }
    }

    @Test
    void closesWith1007WhenFragmentsAreNoUtf8Together() throws Exception {
        try (RawClient client = server.open()) {
            client.send(RawFrame.of(RawFrame.TEXT, new byte[] {(byte) 0xE2, (byte) 0x82})
                    .unfinished());
            client.send(RawFrame.of(RawFrame.CONTINUATION, new byte[] {'x'}));

            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1007);
        }
    }

    @Test
    void closesWith1003WhatNoHandlerTakes() throws Exception {
        try (TestServer deaf = TestServer.of(TestSocket.create());
                RawClient text = deaf.open();
                RawClient binary = deaf.open()) {
            text.text("?");
            binary.send(RawFrame.binary(new byte[1]));

            assertThat(text.read(RawFrame.CLOSE).closeCode()).isEqualTo(1003);
            assertThat(binary.read(RawFrame.CLOSE).closeCode()).isEqualTo(1003);
        }
    }

    @Test
    void repliesWhereThereIsAValue() throws Exception {
        TestSocket socket = TestSocket.create()
                .onText((text, connection) ->
                        Answer.optional(text.isEmpty() ? Optional.<String>empty() : Optional.of(text), Answer::text));
        try (TestServer own = TestServer.of(socket);
                RawClient client = own.open()) {
            client.send(RawFrame.text(""), RawFrame.text("second"));

            assertThat(client.readText()).isEqualTo("second");
        }
    }

    @Test
    void repliesWhenAStageCompletes() throws Exception {
        CompletableFuture<Optional<byte[]>> stage = new CompletableFuture<>();
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> Answer.later(
                        stage, value -> Answer.optional(value, bytes -> Answer.binary(ByteBuffer.wrap(bytes)))));
        try (TestServer own = TestServer.of(socket);
                RawClient client = own.open()) {
            client.text("?");
            stage.complete(Optional.of(new byte[] {7}));

            assertThat(client.read(RawFrame.BINARY).payload()).containsExactly(7);
        }
    }

    private static RawFrame continuation(String text) {
        return RawFrame.of(RawFrame.CONTINUATION, text.getBytes(StandardCharsets.UTF_8));
    }
}
