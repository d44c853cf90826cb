package dev.patchbay.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.testing.Way;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Frames whose length is a number that no payload has: they cost their own connection, and nobody else notices. */
final class HugeLengthTest {

    /** Negative ones stand for 2^63 and more. */
    private static final List<Long> LENGTHS = List.of(
            Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, -1000L, Long.MAX_VALUE, (1L << 32) + 5, 1L << 32, 1L << 31);

    private static final List<Integer> OP_CODES =
            List.of(RawFrame.BINARY, RawFrame.TEXT, RawFrame.CONTINUATION, RawFrame.PING, RawFrame.CLOSE);

    private final TestSocket socket = TestSocket.echo();

    @ParameterizedTest
    @EnumSource
    void closeTheirConnection(Way way) throws Exception {
        try (Way.Served server = way.serve(socket);
                RawClient other = server.open()) {
            for (long length : LENGTHS) {
                for (int opCode : OP_CODES) {
                    try (RawClient client = server.open()) {
                        client.write(frame(opCode, length));
                        assertRefused(client, length);
                    }
                }
                other.send(RawFrame.of(RawFrame.PING, new byte[1]));
                other.read(RawFrame.PONG);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void closeTheirConnectionTogetherWithTheHandshake(Way way) throws Exception {
        try (Way.Served server = way.serve(socket);
                RawClient other = server.open()) {
            for (long length : LENGTHS) {
                try (RawClient client = server.connect()) {
                    ByteArrayOutputStream packet = new ByteArrayOutputStream();
                    packet.writeBytes(server.request().getBytes(StandardCharsets.US_ASCII));
                    packet.writeBytes(frame(RawFrame.BINARY, length));
                    client.write(packet.toByteArray());
                    assertThat(client.readHttp().status()).isEqualTo(101);
                    assertRefused(client, length);
                }
                other.send(RawFrame.of(RawFrame.PING, new byte[1]));
                other.read(RawFrame.PONG);
            }
        }
    }

    private static void assertRefused(RawClient client, long length) throws Exception {
        assertThat(client.read(RawFrame.CLOSE).closeCode())
                .as("behind a length of " + Long.toUnsignedString(length))
                .isIn(1002, 1009);
        client.awaitEnd();
    }

    private static byte[] frame(int opCode, long length) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(RawFrame.of(opCode, new byte[0]).header(length));
        frame.write(0);
        return frame.toByteArray();
    }
}
