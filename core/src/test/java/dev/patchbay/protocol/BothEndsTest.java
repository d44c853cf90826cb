package dev.patchbay.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one end says is what the other hears, in every version and kind of frame. */
final class BothEndsTest {

    private static final int ROUNDS = 500;

    /** How messages are written. */
    enum Way {
        V1_TEXT,
        V2_TEXT,
        V2_BINARY;

        Protocol protocol() {
            return this == V1_TEXT ? Protocol.V1 : Protocol.V2;
        }

        boolean isBinary() {
            return this == V2_BINARY;
        }

        Stream<SeededMessages> seeds() {
            return IntStream.range(0, ROUNDS).mapToObj(seed -> new SeededMessages(seed, isBinary()));
        }

        ServerMessage atClient(Outbound sent) {
            return protocol().fromServer(Heard.message(sent));
        }

        /** Version 1.0.0 does not say of which join a message is. */
        JsonValue said(JsonValue joinRef) {
            return this == V1_TEXT ? JsonValue.NULL : joinRef;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theServerHearsWhatAClientSays(Way way) {
        assertThat(way.seeds().map(SeededMessages::envelope)).allSatisfy(said -> {
            Envelope heard =
                    way.protocol().fromClient(Heard.message(way.protocol().encode(said)));
            assertThat(Heard.parts(heard)).isEqualTo(Heard.parts(said));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aClientHearsThePushesOfTheServer(Way way) {
        assertThat(way.seeds().map(SeededMessages::push)).allSatisfy(said -> {
            ServerMessage heard = way.atClient(way.protocol().encode(said));
            assertThat(Heard.parts(heard)).isEqualTo(Heard.parts(expected(said, way)));
        });
    }

    private static ServerMessage expected(Push push, Way way) {
        JsonValue joinRef = way.said(push.joinRef());
        Inbound payload = Heard.message(push.payload());
        return !way.isBinary() && joinRef.isNull() && push.ref().isNull()
                ? new ServerMessage.Broadcast(push.topic(), push.event(), payload)
                : new ServerMessage.Push(joinRef, push.ref(), push.topic(), push.event(), payload);
    }

    @ParameterizedTest
    @EnumSource
    void aClientHearsTheRepliesOfTheServer(Way way) {
        assertThat(way.seeds().map(SeededMessages::reply)).allSatisfy(said -> {
            ServerMessage heard = way.atClient(way.protocol().encode(said));
            assertThat(Heard.parts(heard)).isEqualTo(Heard.parts(expected(said, way)));
        });
    }

    private static ServerMessage expected(ReplyMessage reply, Way way) {
        String topic = reply.topic().string().orElseThrow();
        Inbound payload = Heard.message(reply.payload());
        return new ServerMessage.Reply(way.said(reply.joinRef()), reply.ref(), topic, reply.status(), payload);
    }

    @ParameterizedTest
    @EnumSource
    void aClientHearsTheBroadcastsOfTheServer(Way way) {
        assertThat(way.seeds().map(SeededMessages::broadcast)).allSatisfy(said -> {
            ServerMessage heard = way.atClient(way.protocol().encode(said));
            Inbound payload = Heard.message(said.payload());
            assertThat(Heard.parts(heard))
                    .isEqualTo(Heard.parts(new ServerMessage.Broadcast(said.topic(), said.event(), payload)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void noEndTakesTheBeginningOfAMessageForOne(Way way) {
        List<SeededMessages> seeds = way.seeds().limit(20).toList();
        for (SeededMessages seed : seeds) {
            beginnings(way.protocol().encode(seed.envelope()), way, 5)
                    .forEach(cut -> assertThatThrownBy(() -> way.protocol().fromClient(cut))
                            .isInstanceOf(DecodeException.class));
            Stream.of(
                            beginnings(way.protocol().encode(seed.push()), way, 4),
                            beginnings(way.protocol().encode(seed.reply()), way, 5),
                            beginnings(way.protocol().encode(seed.broadcast()), way, 3))
                    .flatMap(cuts -> cuts)
                    .forEach(cut -> assertThatThrownBy(() -> way.protocol().fromServer(cut))
                            .isInstanceOf(DecodeException.class));
        }
    }

    /** All beginnings of a message; of a binary one, those that end in front of its payload. */
    private static Stream<Inbound> beginnings(Outbound message, Way way, int head) {
        byte[] bytes = new byte[message.size()];
        message.payload().get(bytes);
        int whole = bytes.length;
        if (way.isBinary()) {
            whole = head;
            for (int i = 1; i < head; i++) {
                whole += bytes[i] & 0xFF;
            }
        }
        return IntStream.range(0, whole)
                .mapToObj(end -> Arrays.copyOf(bytes, end))
                .map(cut -> way.isBinary() ? new Inbound.Binary(cut) : new Inbound.Text(cut));
    }

    @Test
    void namesInBinaryFramesAreUpTo255BytesLong() {
        String longest = "é".repeat(127) + "x";
        JsonValue name = JsonValue.of(longest);
        Outbound payload = Outbound.binary(new byte[] {1});
        Envelope envelope = new Envelope(name, name, name, name, Heard.message(payload));

        Envelope heard = Protocol.V2.fromClient(Heard.message(Protocol.V2.encode(envelope)));
        assertThat(Heard.parts(heard)).isEqualTo(Heard.parts(envelope));
        ServerMessage broadcast = Way.V2_BINARY.atClient(Protocol.V2.encode(new Broadcast(longest, longest, payload)));
        assertThat(broadcast.topic()).isEqualTo(longest);
        Envelope longer = new Envelope(name, name, JsonValue.of(longest + "x"), name, envelope.payload());
        assertThatThrownBy(() -> Protocol.V2.encode(longer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("255", "256");
    }
}
