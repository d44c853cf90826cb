package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.protocol.Push;
import dev.patchbay.protocol.ReplyMessage;
import dev.patchbay.protocol.ServerMessage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A client reads every frame that Phoenix has sent, and writes every one that Phoenix was sent. */
final class RecordedFramesTest {

    private record Recorded(Protocol protocol, String frame) {

        Inbound received() {
            if (!frame.startsWith("BIN ")) {
                return Inbound.Text.of(Frames.text(frame));
            }
            ByteBuffer bytes = Frames.bytes(frame.substring("BIN ".length()));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return new Inbound.Binary(copy);
        }
    }

    @Test
    void aClientReadsWhatPhoenixSent() {
        assertThat(recorded("< ")).hasSizeGreaterThan(100).allSatisfy(sent -> {
            ServerMessage read = sent.protocol.fromServer(sent.received());
            String again = notation(written(read, sent.protocol));
            assertThat(Frames.comparable(again)).isEqualTo(Frames.comparable(sent.frame));
        });
    }

    @Test
    void aClientWritesWhatPhoenixWasSent() {
        assertThat(recorded("> ")).hasSizeGreaterThan(80).allSatisfy(sent -> {
            Inbound received = sent.received();
            String again = notation(sent.protocol.encode(sent.protocol.fromClient(received)));
            assertThat(Frames.comparable(again)).isEqualTo(Frames.comparable(notation(Outbound.of(received))));
        });
    }

    /** What one end sent in order. */
    private static Stream<Recorded> recorded(String end) {
        return Scenario.all()
                .filter(scenario -> !scenario.name().startsWith("mal_"))
                .flatMap(scenario -> inOrder(scenario.lines())
                        .filter(line -> line.startsWith(end))
                        .map(line -> new Recorded(protocol(scenario), line.substring(end.length())))
                        .filter(line -> line.frame.matches("(?s)(BIN |\\[|\\{).*")));
    }

    /** All but what Phoenix closed the connection for. */
    private static Stream<String> inOrder(List<String> lines) {
        int refused = lines.indexOf("< CLOSE 1011 \"\"") - 1;
        return IntStream.range(0, lines.size()).filter(i -> i != refused).mapToObj(lines::get);
    }

    private static Protocol protocol(Scenario scenario) {
        return scenario.target().endsWith("vsn=2.0.0") ? Protocol.V2 : Protocol.V1;
    }

    private static Outbound written(ServerMessage read, Protocol protocol) {
        Outbound payload = Outbound.of(read.payload());
        if (read instanceof ServerMessage.Push push) {
            return protocol.encode(new Push(push.joinRef(), push.ref(), push.topic(), push.event(), payload));
        }
        if (read instanceof ServerMessage.Reply reply) {
            JsonValue topic = JsonValue.of(reply.topic());
            return protocol.encode(new ReplyMessage(reply.joinRef(), reply.ref(), topic, reply.status(), payload));
        }
        return protocol.encode(new Broadcast(read.topic(), ((ServerMessage.Broadcast) read).event(), payload));
    }

    private static String notation(Outbound message) {
        return message instanceof Outbound.Text text
                ? new String(text.utf8(), StandardCharsets.UTF_8)
                : Frames.notation(message.payload());
    }
}
