package dev.patchbay.bench.micro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every single step that is measured does what it is called. */
final class MicroTest {

    private static final String PAYLOAD = EnvelopeBenchmark.PAYLOAD;

    private final EnvelopeBenchmark envelopes = new EnvelopeBenchmark();

    @Test
    void decodesEnvelopesOfBothVersions() {
        Stream.of(envelopes.v1Decode(), envelopes.v2Decode(), envelopes.v2DecodeBinary())
                .forEach(MicroTest::isTheMessage);
        assertThat(envelopes.v2DecodeBinary().payload()).isInstanceOf(Inbound.Binary.class);
    }

    private static void isTheMessage(Envelope envelope) {
        Inbound payload = envelope.payload();
        byte[] bytes = payload instanceof Inbound.Text text ? text.utf8() : ((Inbound.Binary) payload).bytes();
        assertThat(List.of(envelope.joinRef(), envelope.ref(), envelope.topic(), envelope.event()))
                .extracting(JsonValue::text)
                .containsExactly("\"1\"", "\"27\"", "\"room:lobby\"", "\"new_msg\"");
        assertThat(bytes).asString().isEqualTo(PAYLOAD);
    }

    @Test
    void encodesEnvelopesAsText() {
        assertThat(text(envelopes.v2EncodePush())).isEqualTo("[\"1\",null,\"room:lobby\",\"new_msg\"," + PAYLOAD + "]");
        assertThat(text(envelopes.v2EncodeReply()))
                .isEqualTo(
                        "[\"1\",\"27\",\"room:lobby\",\"phx_reply\",{\"status\":\"ok\",\"response\":" + PAYLOAD + "}]");
        assertThat(text(envelopes.v1EncodePush()))
                .isEqualTo("{\"topic\":\"room:lobby\",\"event\":\"new_msg\",\"payload\":" + PAYLOAD + ",\"ref\":null}");
        assertThat(text(envelopes.v1EncodeReply()))
                .isEqualTo(
                        "{\"topic\":\"room:lobby\",\"event\":\"phx_reply\",\"payload\":{\"status\":\"ok\",\"response\":"
                                + PAYLOAD + "},\"ref\":\"27\"}");
    }

    @Test
    void encodesEnvelopesAsBytes() {
        assertThat(text(envelopes.v2EncodeBinaryPush())).isEqualTo("\0\1\12\7" + "1room:lobbynew_msg" + PAYLOAD);
        assertThat(text(envelopes.v2EncodeBinaryReply())).isEqualTo("\1\1\2\12\2" + "127room:lobbyok" + PAYLOAD);
    }

    @Test
    void readsAndWritesPayloadsOfBothSizes() {
        PayloadBenchmark payloads = new PayloadBenchmark();

        assertThat(text(payloads.encodeSmall()))
                .isEqualTo("{\"number\":1,\"name\":\"part 1\",\"price\":1.25,\"wrapped\":false}");
        assertThat(payloads.decodeSmall()).hasToString("Item[number=1, name=part 1, price=1.25, wrapped=false]");
        assertThat(payloads.encodeLarge().size()).isBetween(1_100, 1_300);
        assertThat(payloads.decodeLarge().toString())
                .startsWith("Order[id=2c9f, customer=Ada, time=1700000000000, items=[Item[number=0, ")
                .endsWith("Item[number=19, name=part 19, price=19.25, wrapped=false]]]");
    }

    @Test
    void writesABroadcastForItsFirstReceiverAlone() {
        BroadcastBenchmark broadcasts = new BroadcastBenchmark();

        assertThat(text(broadcasts.firstReceiver()))
                .isEqualTo("[null,null,\"room:lobby\",\"new_msg\"," + PAYLOAD + "]");
        assertThat(broadcasts.firstReceiver()).isNotSameAs(broadcasts.firstReceiver());
        assertThat(broadcasts.laterReceiver())
                .isEqualTo(broadcasts.firstReceiver())
                .isSameAs(broadcasts.laterReceiver());
    }

    @Test
    void countsEveryCallOfAMailbox() throws Exception {
        MailboxBenchmark mailboxes = new MailboxBenchmark();
        mailboxes.start();

        assertThat(mailboxes.acceptWithoutHandOver()).isEqualTo(1);
        assertThat(mailboxes.acceptNonBlocking()).isEqualTo(2);
        assertThat(mailboxes.handOverAndBack()).isEqualTo(3);
        assertThat(mailboxes.burst()).isEqualTo(67);
        assertThat(mailboxes.handOverAndBack()).isEqualTo(68);

        mailboxes.stop();
    }

    @Test
    void reachesOneListenerOfATopicWhoeverComesAndGoes() {
        TopicBenchmark topics = new TopicBenchmark();
        topics.fill();

        topics.subscribeAndUnsubscribe();
        topics.openAndClose();

        assertThat(topics.broadcastToOne()).isEqualTo(1);
        assertThat(topics.broadcastToOne()).isEqualTo(2);
    }

    static String text(Outbound message) {
        return StandardCharsets.UTF_8.decode(message.payload()).toString();
    }
}
