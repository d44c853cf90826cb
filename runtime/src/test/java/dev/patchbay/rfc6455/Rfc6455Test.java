package dev.patchbay.rfc6455;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The protocol, byte by byte, against a server that says everything again. */
final class Rfc6455Test {

    private static final int ENOUGH_CASES = 60;
    private static TestServer server;

    @BeforeAll
    static void start() {
        TestSocket echo = TestSocket.echo()
                .onBinary((bytes, connection) -> Answer.binary(bytes))
                .nonBlocking(); // else a pong, or a close because of a mistake, may overtake what a worker answers
        server = TestServer.of(echo, Limits.defaults().withMessageSize(100_000));
    }

    @AfterAll
    static void stop() {
        server.awaitNoConnections();
        assertThat(server.recorder().failures()).isEmpty();
        server.close();
    }

    static Stream<RfcCase> cases() {
        return Stream.of(FrameCases.all(), FragmentCases.all(), ClosingCases.all(), TextCases.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsTheProtocolSays(RfcCase row) throws Exception {
        try (RawClient client = server.open()) {
            client.write(row.bytes());

            assertAnswers(row, client);
        }
    }

    @Test
    void hasEnoughCasesEachWithAName() {
        List<String> names = cases().map(RfcCase::toString).toList();

        assertThat(names).hasSizeGreaterThan(ENOUGH_CASES).doesNotHaveDuplicates();
    }

    @Test
    void readsFramesThatAreCutAnywhere() throws Exception {
        RfcCase row = RfcCase.row(
                "5.2",
                "a bit of everything",
                "text ab, pong p, binary of 126, close 4321",
                RawFrame.text("a").unfinished(),
                RawFrame.of(RawFrame.CONTINUATION, new byte[] {'b'}),
                RawFrame.of(RawFrame.PING, new byte[] {'p'}),
                RawFrame.binary(new byte[126]),
                RawFrame.close(4321, "bye"));
        for (int cut = 1; cut < row.bytes().length; cut++) {
            try (RawClient client = server.open()) {
                client.write(Arrays.copyOf(row.bytes(), cut));
                client.write(Arrays.copyOfRange(row.bytes(), cut, row.bytes().length));

                assertAnswers(row, client);
            }
        }
    }

    @Test
    void readsFramesThatComeByteByByte() throws Exception {
        RfcCase row = RfcCase.row(
                "5.2",
                "two messages",
                "text hello, text of 126",
                RawFrame.text("hello"),
                RawFrame.text("x".repeat(126)));
        try (RawClient client = server.open()) {
            for (byte one : row.bytes()) {
                client.write(new byte[] {one});
            }

            assertAnswers(row, client);
        }
    }

    @Test
    void readsManyFramesFromOneSegment() throws Exception {
        List<RawFrame> frames = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            frames.add(RawFrame.text("m" + i));
        }
        try (RawClient client = server.open()) {
            client.send(frames.toArray(RawFrame[]::new));

            for (RawFrame frame : frames) {
                assertThat(client.readText()).isEqualTo(frame.string());
            }
        }
    }

    private static void assertAnswers(RfcCase row, RawClient client) throws Exception {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < row.answers().size(); i++) {
            RawFrame frame = client.read();
            answers.add(RfcCase.shown(frame));
            if (frame.opCode() == RawFrame.CLOSE) {
                break;
            }
        }
        assertThat(answers).isEqualTo(row.answers());
        if (row.closes()) {
            assertThat(client.readsNothingMore())
                    .as("the connection ends behind the close")
                    .isTrue();
        } else {
            assertThat(client.ask("still here")).isEqualTo("still here");
        }
    }
}
