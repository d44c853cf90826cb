package dev.patchbay.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of both versions, as a real client and its server write them. */
final class ClientEndTest {

    private static final JsonValue NULL = JsonValue.NULL;
    private static final JsonValue TOPIC = JsonValue.of("room:a");

    @Test
    void writesTexts() {
        Envelope join = new Envelope(
                JsonValue.of("1"), JsonValue.of("2"), TOPIC, JsonValue.of("phx_join"), Heard.text("{'a':1}"));
        assertThat(Protocol.V2.encode(join)).isEqualTo(sent("['1','2','room:a','phx_join',{'a':1}]"));
        assertThat(Protocol.V1.encode(join))
                .isEqualTo(sent("{'topic':'room:a','event':'phx_join','payload':{'a':1},'join_ref':'1','ref':'2'}"));
        Envelope heartbeat = new Envelope(
                NULL, new JsonValue("4"), JsonValue.of("phoenix"), JsonValue.of("heartbeat"), Heard.text("{}"));
        assertThat(Protocol.V2.encode(heartbeat)).isEqualTo(sent("[null,4,'phoenix','heartbeat',{}]"));
        assertThat(Protocol.V1.encode(heartbeat))
                .isEqualTo(sent("{'topic':'phoenix','event':'heartbeat','payload':{},'ref':4}"));
    }

    @Test
    void writesBinaryPushes() {
        assertThat(binary(JsonValue.of("12"), JsonValue.of("123"), JsonValue.of("topic"), JsonValue.of("event")))
                .isEqualTo("\0\2\3\5\5" + "12" + "123" + "topic" + "event" + "efg");
        assertThat(binary(NULL, NULL, JsonValue.of("t"), JsonValue.of("π"))).startsWith("\0\0\0\1\2t");
    }

    @Test
    void readsTexts() {
        assertThat(v2("[null,'1','phoenix','phx_reply',{'response':{},'status':'ok'}]"))
                .containsExactly("reply", NULL, JsonValue.of("1"), "phoenix", "ok", "text {}");
        assertThat(v2("['1',4,'room:a','phx_reply',{'status':'teapot','more':0,'response': [1] }]"))
                .containsExactly("reply", JsonValue.of("1"), JsonValue.of(4), "room:a", "teapot", "text [1]");
        assertThat(v2("['1',null,'room:a','joined',{'b':2}]"))
                .containsExactly("push", JsonValue.of("1"), NULL, "room:a", "joined", "text {\"b\":2}");
        assertThat(v2("['1','1','room:a','phx_close',{}]"))
                .containsExactly("push", JsonValue.of("1"), JsonValue.of("1"), "room:a", "phx_close", "text {}");
        assertThat(v2(" [ null , null , 'room:caf\\u00e9' , 'e' , {} , 6 ] "))
                .containsExactly("broadcast", "room:café", "e", "text {}");
    }

    @Test
    void readsTextsOfVersion1() {
        assertThat(v1("{'event':'phx_reply','payload':{'response':{},'status':'ok'},'ref':'1','topic':'phoenix'}"))
                .containsExactly("reply", NULL, JsonValue.of("1"), "phoenix", "ok", "text {}");
        assertThat(v1("{'topic':'room:a','event':'phx_close','payload':{},'ref':'3'}"))
                .containsExactly("push", NULL, JsonValue.of("3"), "room:a", "phx_close", "text {}");
        assertThat(v1("{'topic':'room:a','event':'msg','payload':{'a':1},'ref':null}"))
                .containsExactly("broadcast", "room:a", "msg", "text {\"a\":1}");
    }

    @Test
    void readsBinaryFrames() {
        assertThat(v2(Heard.binary("\0\3\3\12" + "123" + "top" + "some-event" + "\1\1")))
                .containsExactly("push", JsonValue.of("123"), NULL, "top", "some-event", "bytes \1\1");
        assertThat(v2(Heard.binary("\1\3\2\3\2" + "100" + "12" + "top" + "ok" + "\1\1")))
                .containsExactly("reply", JsonValue.of("100"), JsonValue.of("12"), "top", "ok", "bytes \1\1");
        assertThat(v2(Heard.binary("\2\3\12" + "top" + "some-event" + "\1\1")))
                .containsExactly("broadcast", "top", "some-event", "bytes \1\1");
        assertThat(v2(Heard.binary("\1\0\0\1\2tok"))).containsExactly("reply", NULL, NULL, "t", "ok", "bytes ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'phx_reply',{'status':'ok'}               | field 'response': expected a value, got none
                    'phx_reply',{'response':{}}               | field 'status': expected a value, got none
                    'phx_reply',{'status':7,'response':{}}    | field 'status': expected a string
                    'phx_reply',{'status':null,'response':{}} | field 'status': expected a string
                    'phx_reply',[]                            | field 'payload': expected an object
                    'phx_reply','{}'                          | field 'payload': expected an object
                    'phx_repl\\u0079',null                    | field 'payload': expected an object
                    7,{}                                      | field 'event': expected a string
                    """)
    void refusesWhatIsNoMessageOfAServer(String eventAndPayload, String problem) {
        String v1 = "{'ref':'1','topic':'t','event':" + eventAndPayload.replaceFirst(",", ",'payload':") + "}";
        for (String text : List.of("['1','1','t'," + eventAndPayload + "]", v1)) {
            Protocol protocol = text.startsWith("[") ? Protocol.V2 : Protocol.V1;
            assertThatThrownBy(() -> protocol.fromServer(Heard.text(text)))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining(problem);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "{}", "['t']"})
    void refusesTopicsThatAreNoStrings(String topic) {
        assertThatThrownBy(() -> v2("['1','1'," + topic + ",'e',{}]"))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("field 'topic': expected a string");
        assertThatThrownBy(() -> v1("{'topic':" + topic + ",'event':'e','payload':{},'ref':null}"))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("field 'topic': expected a string");
    }

    @Test
    void saysWhatIsWrongWithABinaryFrame() {
        assertRefused("", "begins with its kind, got no bytes");
        assertRefused("\3\0\0\0\0", "expected kind 0, 1 or 2", "got kind 3");
        assertRefused("\377", "got kind 255");
        assertRefused("\0\1\1", "a binary push has its kind and 3 lengths", "at least 4 bytes, got 3");
        assertRefused("\1\0\0\0", "a binary reply has its kind and 4 lengths", "at least 5 bytes, got 4");
        assertRefused("\2\0", "a binary broadcast has its kind and 2 lengths", "at least 3 bytes, got 2");
        assertRefused("\0\1\1\1jt", "a binary push is as long as its lengths say", "at least 7 bytes, got 6");
        assertRefused("\1\0\0\0\377ok", "a binary reply is as long", "at least 260 bytes, got 7");
        assertRefused("\2\200\200t", "a binary broadcast is as long", "at least 259 bytes, got 4");
        assertThatThrownBy(() -> Protocol.V2.fromClient(Heard.binary("\1\0\0\0\0")))
                .isInstanceOf(DecodeException.class)
                .hasMessage("expected kind 0, a push, got kind 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0\1\1\1\377te",
                "\0\1\1\1j\377e",
                "\0\1\1\1jt\377",
                "\1\1\1\1\1\377rts",
                "\1\1\1\1\1j\377ts",
                "\1\1\1\1\1jr\377s",
                "\1\1\1\1\1jrt\377",
                "\2\1\1\377e",
                "\2\1\1t\377"
            })
    void refusesNamesInBinaryFramesThatAreNoUtf8(String frame) {
        assertRefused(frame, "UTF-8");
    }

    @Test
    void refusesToWriteWhatAFrameCannotHold() {
        assertUnsayable(Protocol.V1, new Envelope(NULL, NULL, TOPIC, TOPIC, Heard.binary("x")), "no binary frames");
        for (JsonValue ref : List.of(JsonValue.of(7), JsonValue.of(""), JsonValue.of(true))) {
            assertUnsayable(Protocol.V2, new Envelope(ref, NULL, TOPIC, TOPIC, Heard.binary("x")), ref.text());
            assertUnsayable(Protocol.V2, new Envelope(NULL, ref, TOPIC, TOPIC, Heard.binary("x")), ref.text());
        }
        assertUnsayable(Protocol.V2, new Envelope(NULL, NULL, NULL, TOPIC, Heard.binary("x")), "strings, got null");
        assertUnsayable(Protocol.V2, new Envelope(NULL, NULL, TOPIC, NULL, Heard.binary("x")), "strings, got null");
    }

    @Test
    void refusesBinaryFramesInVersion1() {
        assertThatThrownBy(() -> Protocol.V1.fromServer(Heard.binary("\2\1\1te")))
                .isInstanceOf(DecodeException.class)
                .hasMessage("expected text, got a binary message");
    }

    private static void assertRefused(String frame, String... problem) {
        assertThatThrownBy(() -> v2(Heard.binary(frame)))
                .isInstanceOf(DecodeException.class)
                .hasMessageContainingAll(problem);
    }

    private static void assertUnsayable(Protocol protocol, Envelope message, String problem) {
        assertThatThrownBy(() -> protocol.encode(message))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    private static String binary(JsonValue joinRef, JsonValue ref, JsonValue topic, JsonValue event) {
        return Heard.latin(Protocol.V2.encode(new Envelope(joinRef, ref, topic, event, Heard.binary("efg"))));
    }

    private static List<Object> v2(String text) {
        return v2(Heard.text(text));
    }

    private static List<Object> v2(Inbound message) {
        return Heard.parts(Protocol.V2.fromServer(message));
    }

    private static List<Object> v1(String text) {
        return Heard.parts(Protocol.V1.fromServer(Heard.text(text)));
    }

    private static Outbound sent(String text) {
        return Outbound.text(text.replace('\'', '"'));
    }
}
