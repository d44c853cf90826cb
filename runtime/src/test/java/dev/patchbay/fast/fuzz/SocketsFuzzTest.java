package dev.patchbay.fast.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestSocket;
import dev.patchbay.testing.Way;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same streams through a network, on each way. */
final class SocketsFuzzTest {

    private static final int FIRST = 1_000_000;
    private static final int STREAMS = 100;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyWayHearsTheSame() throws Exception {
        List<Outcome> tuned = outcomes(Way.TUNED);
        List<Outcome> plain = outcomes(Way.PLAIN);
        List<Outcome> tls = outcomes(Way.TLS);

        for (int i = 0; i < STREAMS; i++) {
            Stream stream = Streams.of(FIRST + i);
            assertThat(tuned.get(i).isHeardLike(plain.get(i)))
                    .as("%s%ntuned: %s%nplain: %s", stream, tuned.get(i), plain.get(i))
                    .isTrue();
            assertThat(tls.get(i).isHeardLike(plain.get(i)))
                    .as("%s%nTLS: %s%nplain: %s", stream, tls.get(i), plain.get(i))
                    .isTrue();
        }
    }

    private static List<Outcome> outcomes(Way way) throws Exception {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        TestSocket socket = TestSocket.create()
                .onText((text, connection) -> {
                    heard.add(text);
                    return Answer.text(text);
                })
                .onBinary((bytes, connection) -> {
                    heard.add(new String(bytes, StandardCharsets.ISO_8859_1));
                    return Answer.binary(bytes);
                })
                .nonBlocking();
        List<Outcome> outcomes = new ArrayList<>();
        try (Way.Served server = way.serve(socket)) {
            for (int i = 0; i < STREAMS; i++) {
                int code = play(Streams.of(FIRST + i), server, socket);
                outcomes.add(new Outcome(List.copyOf(heard), List.of(code), "", 0, 0));
                heard.clear();
            }
        }
        return outcomes;
    }

    private static int play(Stream stream, Way.Served server, TestSocket socket) throws Exception {
        try (RawClient client = server.connect()) {
            ByteArrayOutputStream packet = new ByteArrayOutputStream();
            packet.writeBytes(server.request().getBytes(StandardCharsets.US_ASCII));
            packet.writeBytes(stream.early());
            client.write(packet.toByteArray());
            assertThat(client.readHttp().status()).isEqualTo(101);
            try {
                for (byte[] part : coarser(stream.parts())) {
                    client.write(part);
                }
                client.halfClose();
            } catch (IOException ended) {
                // by the server, which does not wait for the rest
            }
            return socket.closed().code();
        }
    }

    /** At most ten parts: each costs time here. */
    private static List<byte[]> coarser(List<byte[]> parts) {
        int together = 1 + parts.size() / 10;
        List<byte[]> coarse = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += together) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            parts.subList(from, Math.min(parts.size(), from + together)).forEach(part::writeBytes);
            coarse.add(part.toByteArray());
        }
        return coarse;
    }
}
