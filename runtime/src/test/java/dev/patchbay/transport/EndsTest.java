package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a connection can end: one {@code onClose} each, with the right reason, and nothing left behind. */
final class EndsTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration OVER = LIMIT.plusSeconds(1); // a tick is a second at most
    private static final Limits LIMITS =
            Limits.defaults().withMessageSize(1000).withIdleTimeout(LIMIT).withCloseTimeout(LIMIT);

    @FunctionalInterface
    interface End {
        void cause(RawClient client, Connection connection, TestServer server, MovedTime time) throws Exception;
    }

    static Stream<Arguments> endsOfThePeer() {
        return Stream.of(
                end("close with 1000", 1000, "", (client, connection, server, time) -> client.leave(1000)),
                end("close without a code", 1005, "", sends(RawFrame.of(RawFrame.CLOSE, new byte[0]))),
                end("close with 4xxx and a text", 4321, "b\u00fce", sends(RawFrame.close(4321, "b\u00fce"))),
                end("close with 1001", 1001, "", sends(RawFrame.close(1001, ""))),
                end("close with the longest text", 3000, "x".repeat(123), sends(RawFrame.close(3000, "x".repeat(123)))),
                end("TCP reset", 1006, "", (client, connection, server, time) -> client.reset()),
                end("TCP end", 1006, "", (client, connection, server, time) -> client.close()),
                end("half-close", 1006, "", (client, connection, server, time) -> client.halfClose()),
                end("half a frame, then the end", 1006, "", (client, connection, server, time) -> {
                    client.write(RawFrame.text("").header(10));
                    client.close();
                }),
                end("close, then TCP end at once", 4000, "", (client, connection, server, time) -> {
                    client.send(RawFrame.close(4000, ""));
                    client.close();
                }),
                end("no byte for too long", 1001, "nothing came for PT10S", (client, connection, server, time) -> {
                    time.advance(OVER, "it is closed", () -> !connection.isOpen());
                    answerClose(client, 1001);
                }));
    }

    static Stream<Arguments> mistakesOfThePeer() {
        RawFrame text = RawFrame.text("text");
        return Stream.of(
                mistake("unmasked", 1002, text.unmasked()),
                mistake("unmasked and empty", 1002, RawFrame.text("").unmasked()),
                mistake("RSV1", 1002, text.with(0x40)),
                mistake("RSV2", 1002, text.with(0x20)),
                mistake(
                        "RSV3 on a ping",
                        1002,
                        RawFrame.of(RawFrame.PING, new byte[0]).with(0x10)),
                mistake("opcode 3", 1002, RawFrame.of(3, new byte[1])),
                mistake("opcode 11", 1002, RawFrame.of(11, new byte[0])),
                mistake(
                        "fragmented ping",
                        1002,
                        RawFrame.of(RawFrame.PING, new byte[1]).unfinished()),
                mistake("fragmented close", 1002, RawFrame.close(1000, "").unfinished()),
                mistake("ping of 126 bytes", 1002, RawFrame.of(RawFrame.PING, new byte[126])),
                mistake("continuation of nothing", 1002, RawFrame.of(RawFrame.CONTINUATION, new byte[1])),
                mistake("text within a text", 1002, text.unfinished(), text),
                mistake("close payload of one byte", 1002, RawFrame.of(RawFrame.CLOSE, new byte[1])),
                mistake("close with 1005", 1002, RawFrame.close(1005, "")),
                mistake("close with 1006", 1002, RawFrame.close(1006, "")),
                mistake("close with 999", 1002, RawFrame.close(999, "")),
                mistake("close with 2000", 1002, RawFrame.close(2000, "")),
                mistake("close with 5000", 1002, RawFrame.close(5000, "")),
                mistake("close text that is no UTF-8", 1007, RawFrame.of(RawFrame.CLOSE, new byte[] {3, (byte) 0xE8, -1
                })),
                mistake("text that is no UTF-8", 1007, RawFrame.of(RawFrame.TEXT, new byte[] {-1})),
                mistake("too large", 1009, RawFrame.binary(new byte[1001])));
    }

    static Stream<Arguments> endsOfTheServer() {
        return Stream.of(
                end("close()", 1000, "", (client, connection, server, time) -> {
                    connection.close();
                    answerClose(client, 1000);
                }),
                end("close(4001, text)", 4001, "enough", (client, connection, server, time) -> {
                    connection.close(4001, "enough");
                    answerClose(client, 4001);
                }),
                end("close(1008)", 1008, "", (client, connection, server, time) -> {
                    connection.close(1008, "");
                    assertThat(client.readClose().closeCode()).isEqualTo(1008);
                    waitInVain(server, time);
                }),
                end(
                        "close(4001, text), answered without a code",
                        4001,
                        "enough",
                        (client, connection, server, time) -> {
                            connection.close(4001, "enough");
                            client.readClose();
                            client.send(RawFrame.of(RawFrame.CLOSE, new byte[0]));
                        }),
                end("close(4001), answered with another code", 4002, "", (client, connection, server, time) -> {
                    connection.close(4001, "");
                    client.readClose();
                    client.send(RawFrame.close(4002, ""));
                }),
                end("no answer to a close", 1006, "", (client, connection, server, time) -> {
                    connection.close(4001, "");
                    waitInVain(server, time);
                }),
                end("TCP end instead of an answer", 1006, "", (client, connection, server, time) -> {
                    connection.close(4001, "");
                    client.close();
                }),
                end("stop", 1012, "", (client, connection, server, time) -> {
                    CompletableFuture<Void> stopped =
                            CompletableFuture.runAsync(() -> server.server().stop());
                    answerClose(client, 1012);
                    Await.value(stopped);
                }),
                end("handler fails", 1011, "", (client, connection, server, time) -> {
                    client.text("fail");
                    answerClose(client, 1011);
                }),
                end("handler closes", 4002, "", (client, connection, server, time) -> {
                    client.text("close");
                    answerClose(client, 4002);
                }));
    }

    private final MovedTime time = new MovedTime();

    @ParameterizedTest
    @MethodSource({"endsOfThePeer", "mistakesOfThePeer", "endsOfTheServer"})
    void callsOnCloseExactlyOnce(CloseReason expected, boolean compareText, End end) throws Exception {
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            if (text.equals("close")) {
                connection.close(4002, "");
                return Answer.none();
            }
            throw new IllegalStateException("on purpose");
        });
        try (TestServer server = TestServer.of(socket, LIMITS, time);
                RawClient client = server.open()) {
            end.cause(client, socket.connection(), server, time);

            CloseReason reason = socket.closed();

            assertThat(reason.code()).isEqualTo(expected.code());
            if (compareText) {
                assertThat(reason.reason()).isEqualTo(expected.reason());
            }
            server.awaitNoConnections();
            server.server().stop();
            assertThat(socket.closes()).isZero();
            assertThat(server.recorder().closings()).containsExactly(expected.code());
        }
    }

    /** The server waits for the peer's close frame, and no longer than it should. */
    private static void waitInVain(TestServer server, MovedTime time) {
        time.advance(OVER, "the connection has ended", () -> server.server().connections() == 0);
    }

    private static void answerClose(RawClient client, int code) throws Exception {
        RawFrame close = client.readClose();
        assertThat(close.closeCode()).isEqualTo(code);
        client.send(RawFrame.of(RawFrame.CLOSE, close.payload()));
    }

    private static End sends(RawFrame frame) {
        return (client, connection, server, time) -> client.send(frame);
    }

    private static Arguments mistake(String name, int code, RawFrame... frames) {
        End end = (client, connection, server, time) -> {
            client.send(frames);
            assertThat(client.readClose().closeCode()).isEqualTo(code);
            waitInVain(server, time);
            client.awaitEnd();
        };
        return Arguments.of(Named.of(name, CloseReason.of(code)), false, end);
    }

    private static Arguments end(String name, int code, String text, End end) {
        return Arguments.of(Named.of(name, new CloseReason(code, text)), true, end);
    }
}
