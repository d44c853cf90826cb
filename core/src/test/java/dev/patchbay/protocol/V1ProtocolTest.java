package dev.patchbay.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of version 1.0.0. */
final class V1ProtocolTest {

    @Test
    void readsTheFourKeysInAnyOrder() {
        Envelope envelope = decode("{\"ref\":\"3\", \"payload\":{\"a\":[1]},\"event\":\"e\",\"topic\":\"t\"}");
        assertThat(envelope.joinRef()).isEqualTo(JsonValue.NULL);
        assertThat(envelope.ref()).isEqualTo(JsonValue.of("3"));
        assertThat(envelope.topic()).isEqualTo(JsonValue.of("t"));
        assertThat(envelope.event()).isEqualTo(JsonValue.of("e"));
        assertThat(((Inbound.Text) envelope.payload()).string()).isEqualTo("{\"a\":[1]}");
    }

    @Test
    void takesTheRefOfTheJoinWhereItIsGiven() {
        assertThat(decode("{\"topic\":\"t\",\"event\":\"e\",\"payload\":{},\"ref\":null,\"join_ref\":\"9\"}")
                        .joinRef())
                .isEqualTo(JsonValue.of("9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"topic\":\"phoenix\",\"event\":\"heartbeat\"}", "{\"topic\"", "3", ""})
    void refusesWhatLacksAKey(String text) {
        assertRefusedByBothEnds(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'topic':'t','event':'e','payload':{},'ref':'1'} x",
                "{'topic':'t','event':'e','payload':{},'ref':'1'}}",
                "{'topic':'t','event':'e','payload':{},'ref':'1',}",
                "{'topic':'t','event':'e','payload':{'m':tru},'ref':'1'}",
                "{'topic':'t','event':'e','payload':{m:1},'ref':'1'}",
                "{'topic':'t','event':'e','payload':{},'ref':word}",
                "{'topic':'t','event':'e','payload':{},'ref':'1','more':{]}}",
                "{'topic':'\\x','event':'e','payload':{},'ref':'1'}",
                "{topic:'t','event':'e','payload':{},'ref':'1'}",
                "{1:'t','event':'e','payload':{},'ref':'1','topic':'t'}"
            })
    void refusesWhatIsNoJsonAnywhereInAFrame(String text) {
        String json = text.replace('\'', '"');
        assertRefusedByBothEnds(json);
    }

    @Test
    void refusesBinaryMessages() {
        assertThatThrownBy(() -> Protocol.V1.fromClient(new Inbound.Binary(new byte[5])))
                .isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> Protocol.V1.encode(new Broadcast("t", "e", Outbound.binary(new byte[1]))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesTexts() {
        Outbound.Text payload = Outbound.text("{}");
        assertThat(Protocol.V1.encode(
                        new ReplyMessage(JsonValue.NULL, JsonValue.of("1"), JsonValue.of("room:a"), "ok", payload)))
                .isEqualTo(Outbound.text("{\"topic\":\"room:a\",\"event\":\"phx_reply\","
                        + "\"payload\":{\"status\":\"ok\",\"response\":{}},\"ref\":\"1\"}"));
        assertThat(Protocol.V1.encode(new Push(JsonValue.of("1"), JsonValue.NULL, "t", "e", payload)))
                .isEqualTo(Outbound.text("{\"topic\":\"t\",\"event\":\"e\",\"payload\":{},\"ref\":null}"));
        assertThat(Protocol.V1.encode(new Broadcast("t", "e", payload)))
                .isEqualTo(Outbound.text("{\"topic\":\"t\",\"event\":\"e\",\"payload\":{},\"ref\":null}"));
    }

    private static void assertRefusedByBothEnds(String text) {
        assertThatThrownBy(() -> decode(text)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> Protocol.V1.fromServer(Inbound.Text.of(text))).isInstanceOf(DecodeException.class);
    }

    private static Envelope decode(String text) {
        return Protocol.V1.fromClient(Inbound.Text.of(text));
    }
}
