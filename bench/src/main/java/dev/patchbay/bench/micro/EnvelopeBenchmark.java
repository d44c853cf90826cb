package dev.patchbay.bench.micro;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.protocol.Push;
import dev.patchbay.protocol.ReplyMessage;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The frames of a channel around a payload of 24 bytes, which is not looked into. */
@State(Scope.Thread)
public class EnvelopeBenchmark {

    static final String PAYLOAD = "{\"note\":\"as good as any\"}";
    static final String TOPIC = "room:lobby";
    static final String EVENT = "new_msg";

    private static final JsonValue JOIN_REF = JsonValue.of("1");
    private static final JsonValue REF = JsonValue.of("27");

    private final Outbound text = Outbound.text(PAYLOAD);
    private final Outbound bytes = Outbound.binary(PAYLOAD.getBytes(StandardCharsets.UTF_8));
    private final Push push = new Push(JOIN_REF, JsonValue.NULL, TOPIC, EVENT, text);
    private final ReplyMessage reply = new ReplyMessage(JOIN_REF, REF, JsonValue.of(TOPIC), "ok", text);
    private final Push binaryPush = new Push(JOIN_REF, JsonValue.NULL, TOPIC, EVENT, bytes);
    private final ReplyMessage binaryReply = new ReplyMessage(JOIN_REF, REF, JsonValue.of(TOPIC), "ok", bytes);

    private final Inbound v1 = Inbound.Text.of("{\"topic\":\"" + TOPIC + "\",\"event\":\"" + EVENT + "\",\"payload\":"
            + PAYLOAD + ",\"ref\":\"27\",\"join_ref\":\"1\"}");
    private final Inbound v2 = Inbound.Text.of("[\"1\",\"27\",\"" + TOPIC + "\",\"" + EVENT + "\"," + PAYLOAD + "]");
    private final Inbound v2Binary = new Inbound.Binary(bytes(Protocol.V2.encode(
            new Envelope(JOIN_REF, REF, JsonValue.of(TOPIC), JsonValue.of(EVENT), new Inbound.Binary(bytes(bytes))))));

    private static byte[] bytes(Outbound message) {
        byte[] all = new byte[message.size()];
        message.payload().get(all);
        return all;
    }

    @Benchmark
    public Envelope v2Decode() {
        return Protocol.V2.fromClient(v2);
    }

    @Benchmark
    public Outbound v2EncodePush() {
        return Protocol.V2.encode(push);
    }

    @Benchmark
    public Outbound v2EncodeReply() {
        return Protocol.V2.encode(reply);
    }

    @Benchmark
    public Envelope v2DecodeBinary() {
        return Protocol.V2.fromClient(v2Binary);
    }

    @Benchmark
    public Outbound v2EncodeBinaryPush() {
        return Protocol.V2.encode(binaryPush);
    }

    @Benchmark
    public Outbound v2EncodeBinaryReply() {
        return Protocol.V2.encode(binaryReply);
    }

    @Benchmark
    public Envelope v1Decode() {
        return Protocol.V1.fromClient(v1);
    }

    @Benchmark
    public Outbound v1EncodePush() {
        return Protocol.V1.encode(push);
    }

    @Benchmark
    public Outbound v1EncodeReply() {
        return Protocol.V1.encode(reply);
    }
}
