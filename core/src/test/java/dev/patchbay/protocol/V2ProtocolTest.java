package dev.patchbay.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of version 2.0.0, as a real server and its clients write them. */
final class V2ProtocolTest {

    private static final Outbound.Text OBJECT = Outbound.text("{\"a\":1}");

    @Test
    void readsTheFiveElementsOfAText() {
        Envelope envelope =
                decode(" [ \"1\" , 2,\"room:caf\\u00e9\",\"new_msg\",{\"body\":\"a,]\\\"b\",\"l\":[1,{}]} ] ");
        assertThat(envelope.joinRef().text()).isEqualTo("\"1\"");
        assertThat(envelope.ref().text()).isEqualTo("2");
        assertThat(envelope.topic().string()).contains("room:café");
        assertThat(envelope.event().string()).contains("new_msg");
        assertThat(text(envelope)).isEqualTo("{\"body\":\"a,]\\\"b\",\"l\":[1,{}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "-1.5e3", "\"text\"", "[]", "[1,[2]]", "{}", "{\"a\":{\"b\":\"}\"}}"})
    void readsPayloadsOfAnyShape(String payload) {
        assertThat(text(decode("[null,\"1\",\"t\",\"e\"," + payload + "]"))).isEqualTo(payload);
    }

    @Test
    void ignoresWhatStandsBehindTheFifthElement() {
        assertThat(text(decode("[null,\"1\",\"t\",\"e\",{},6,[7]]"))).isEqualTo("{}");
    }

    @Test
    void echoesATopicThatIsNoString() {
        assertThat(decode("[null,\"1\",null,\"x\",{}]").topic()).isEqualTo(JsonValue.NULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "{}",
                "[]",
                "[1,2,3,4]",
                "[1,2,3,4,5",
                "[1,2,3,4,{]",
                "[1,2,3,4,\"",
                "[1,,3,4,5]",
                "[1 2]",
                "[1,2,3,4,\"\\",
                "null"
            })
    void refusesTextThatIsNoEnvelope(String text) {
        assertRefusedByBothEnds(text);
    }

    @Test
    void writesTexts() {
        JsonValue one = JsonValue.of("1");
        assertThat(Protocol.V2.encode(new Push(one, JsonValue.NULL, "room:\"a\"", "e", OBJECT)))
                .isEqualTo(Outbound.text("[\"1\",null,\"room:\\\"a\\\"\",\"e\",{\"a\":1}]"));
        assertThat(Protocol.V2.encode(
                        new ReplyMessage(JsonValue.NULL, new JsonValue("7"), JsonValue.of("t"), "ok", OBJECT)))
                .isEqualTo(Outbound.text("[null,7,\"t\",\"phx_reply\",{\"status\":\"ok\",\"response\":{\"a\":1}}]"));
        assertThat(Protocol.V2.encode(new Broadcast("t", "e", OBJECT)))
                .isEqualTo(Outbound.text("[null,null,\"t\",\"e\",{\"a\":1}]"));
    }

    @Test
    void writesRepliesOfAnyStatusAsTheClientWroteItsRefsAndTopic() {
        Envelope push = decode("[ \"\\u0031\", 2 ,\"caf\u00e9 \\\"\uD83D\uDE80\\\"\",\"e\",{}]");
        for (String status : List.of("ok", "error", "sto\"p", "\u00e9")) {
            assertThat(Protocol.V2.encode(
                            new ReplyMessage(push.joinRef(), push.ref(), push.topic(), status, Outbound.text("[1]"))))
                    .isEqualTo(Outbound.text(
                            "[\"\\u0031\",2,\"caf\u00e9 \\\"\uD83D\uDE80\\\"\",\"phx_reply\",{\"status\":\""
                                    + status.replace("\"", "\\\"") + "\",\"response\":[1]}]"));
        }
    }

    @Test
    void readsTheSameNamesAgainAndAgain() {
        for (int i = 0; i < 3; i++) {
            Envelope envelope = decode("[\"4\",\"" + i + "\",\"room:a\",\"say\",{}]");
            assertThat(envelope.joinRef()).isEqualTo(JsonValue.of("4"));
            assertThat(envelope.ref()).isEqualTo(JsonValue.of("" + i));
            assertThat(envelope.topic().string()).contains("room:a");
            assertThat(envelope.event().string()).contains("say");
        }
    }

    @Test
    void readsBinaryPushes() {
        Envelope push = Protocol.V2.fromClient(Heard.binary("\0\2\3\5\5" + "12" + "123" + "topic" + "event" + "efg"));
        assertThat(push.joinRef()).isEqualTo(JsonValue.of("12"));
        assertThat(push.ref()).isEqualTo(JsonValue.of("123"));
        assertThat(push.topic()).isEqualTo(JsonValue.of("topic"));
        assertThat(push.event()).isEqualTo(JsonValue.of("event"));
        assertThat(((Inbound.Binary) push.payload()).bytes()).containsExactly(0x65, 0x66, 0x67);
    }

    @Test
    void readsAnEmptyRefAsNull() {
        assertThat(Protocol.V2.fromClient(Heard.binary("\0\0\0\1\1te")).joinRef())
                .isEqualTo(JsonValue.NULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['1','1','room:x','phx_join',{}] x",
                "['1','1','room:x','phx_join',{}]]",
                "['1','1','room:x','phx_join',{}],",
                "['1','1','room:x','phx_join',{},]",
                "['1','1','room:x','phx_join',{},tru]",
                "['1','1','room:x','phx_join',{}] ['1']",
                "[word,'1','room:x','phx_join',{}]",
                "['1',word,'room:x','phx_join',{}]",
                "['1',01,'room:x','phx_join',{}]",
                "['1','1','room:\\x','phx_join',{}]",
                "['1','1','room:\\ud800','phx_join',{}]",
                "['1','1','room:x','a\nb',{}]",
                "['1','1','room:x','e',{'m':tru}]",
                "['1','1','room:x','e',{'m':}]",
                "['1','1','room:x','e',{m:1}]",
                "['1','1','room:x','e',{'m':NaN}]",
                "['1','1','room:x','e',{'m':{]}]",
                "['1','1','room:x','e',{'m':1,}]",
                "['1','1','room:x','e',{'m':'a\nb'}]",
                "['1','1','room:x','e',{'m':'\\ud800'}]"
            })
    void refusesWhatIsNoJsonAnywhereInAFrame(String text) {
        String json = text.replace('\'', '"');
        assertRefusedByBothEnds(json);
    }

    @Test
    void refusesNamesInBinaryFramesThatAreNoUtf8() {
        for (int odd = 5; odd < 9; odd++) {
            byte[] frame = {0, 1, 1, 1, 1, 'j', 'r', 't', 'e'};
            frame[odd] = (byte) 0xFF;
            assertThatThrownBy(() -> Protocol.V2.fromClient(new Inbound.Binary(frame)))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\0\1\1\1", "\1\1\1\1\1abcd", "\3\0\0\0\0", "\0\5\0\0\0abc"})
    void refusesBinaryFramesThatAreNoPushes(String frame) {
        assertThatThrownBy(() -> Protocol.V2.fromClient(Heard.binary(frame))).isInstanceOf(DecodeException.class);
    }

    @Test
    void writesBinaryFrames() {
        Outbound payload = Outbound.binary(new byte[] {1, 1});
        Outbound push = Protocol.V2.encode(new Push(JsonValue.of("123"), JsonValue.NULL, "top", "some-event", payload));
        assertThat(Heard.latin(push)).isEqualTo("\0\3\3\12" + "123" + "top" + "some-event" + "\1\1");
        Outbound reply = Protocol.V2.encode(
                new ReplyMessage(JsonValue.of("100"), JsonValue.of("12"), JsonValue.of("top"), "ok", payload));
        assertThat(Heard.latin(reply)).isEqualTo("\1\3\2\3\2" + "100" + "12" + "top" + "ok" + "\1\1");
        Outbound broadcast = Protocol.V2.encode(new Broadcast("top", "some-event", payload));
        assertThat(Heard.latin(broadcast)).isEqualTo("\2\3\12" + "top" + "some-event" + "\1\1");
    }

    @Test
    void countsBytesNotCharacters() {
        Outbound push = Protocol.V2.encode(
                new Push(JsonValue.of("🚀"), JsonValue.NULL, "room:café", "π", Outbound.binary(new byte[0])));
        assertThat(Heard.latin(push)).startsWith("\0\4\12\2");
    }

    @Test
    void refusesStringsThatABinaryFrameCannotHold() {
        Push push = new Push(JsonValue.NULL, JsonValue.NULL, "t".repeat(256), "e", Outbound.binary(new byte[0]));
        assertThatThrownBy(() -> Protocol.V2.encode(push))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("255")
                .hasMessageContaining("256");
    }

    private static void assertRefusedByBothEnds(String text) {
        assertThatThrownBy(() -> decode(text)).isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> Protocol.V2.fromServer(Inbound.Text.of(text))).isInstanceOf(DecodeException.class);
    }

    private static Envelope decode(String text) {
        return Protocol.V2.fromClient(Inbound.Text.of(text));
    }

    private static String text(Envelope envelope) {
        return ((Inbound.Text) envelope.payload()).string();
    }
}
