package dev.patchbay.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'say'}",
                " \n{ 'type' : 'say' , 'more' : 1 }",
                "{'a':1,'b':[1,{'type':'x'}],'c':{'type':'x'},'d':null,'e':'\\\"','type':'say'}",
                "{'t\\u0079pe':'s\\u0061y'}",
                "{'type':'say','type':'other'}",
                "{'':1,'type':'say'}"
            })
    void findsTheProperty(String json) {
        assertThat(type(json)).isEqualTo("say");
        JsonText.check(message(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "say",
                "null",
                "1",
                "[]",
                "['type','say']",
                "'type'",
                "{",
                "{}",
                "{'type'",
                "{'type':",
                "{'type':'sa",
                "{'type':1}",
                "{'type':null}",
                "{'type':{'type':'say'}}",
                "{'type':['say']}",
                "{'type':''}",
                "{'Type':'say'}",
                "{'other':{'type':'say'}}",
                "{'a':}",
                "}",
                "{'type' 'say'}",
                "{type:'say'}",
                "{'a':1 'type':'say'}",
                "{'type':1,'type':'say'}",
                "{'type':'\\u12'}",
                "{'type':'\\u12xy'}",
                "{'\\u12':1,'type':'say'}",
                "\u0000"
            })
    void isEmptyWhereThereIsNone(String json) {
        assertThat(type(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'say',broken",
                "{'type':'say'} trailing",
                "{'type':'say',}",
                "{'type':'say','a':tru}",
                "{'type':'say'",
                "{'type':'say','a':'\\ud800'}"
            })
    void leavesWhatStandsBehindItToWhoeverDecodesOrChecksTheMessage(String json) {
        assertThat(type(json)).isEqualTo("say");
        assertThatThrownBy(() -> JsonText.check(message(json)))
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith("expected ");
    }

    @Test
    void isNotLedAstrayByDeepNesting() {
        String deep = "{'a':" + "[".repeat(30_000) + "]".repeat(30_000) + ",'type':'say'}";
        assertThat(type(deep)).isIn("say", "");
        assertThat(type("{'a':" + "{'b':".repeat(10_000))).isEmpty();
    }

    private static String type(String json) {
        return JsonText.property(message(json), "type");
    }

    private static Inbound.Text message(String json) {
        return Inbound.Text.of(json.replace('\'', '"'));
    }
}
