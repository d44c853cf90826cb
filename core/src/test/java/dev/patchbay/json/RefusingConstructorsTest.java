package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Refused;
import org.junit.jupiter.api.Test;

/** What comes of what the constructor of a payload throws. */
final class RefusingConstructorsTest {

    @Test
    void saysWhatTheConstructorHadAgainstIt() {
        assertThat(JsonCodecTest.failure(Adapters.STRICT, "{\"body\":\" \"}"))
                .hasMessage("body must not be blank")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(JsonCodecTest.failure(
                        Adapters.STRICT.list(), "[{\"body\":\"a\"},{\"body\":\"\"} ,{\"body\":\"c\"}]"))
                .hasMessage("field '[1]': body must not be blank");
        assertThat(JsonCodecTest.failure(Adapters.STRICT.map(), "{\"x\":{\"body\":\"a\"},\"y\":{}}"))
                .hasMessage("field 'y': body must not be blank");
    }

    @Test
    void saysThatAConstructorGaveNoReason() {
        JsonCodec<Object> silent = JsonCodec.of(
                Object.class,
                json -> {
                    json.skip();
                    throw new IllegalStateException();
                },
                (value, json) -> json.nullValue());
        assertThat(JsonCodecTest.failure(silent.list(), "[1]"))
                .hasMessage("field '[0]': expected another value, but nothing says which");
    }

    @Test
    void letsThroughWhatTheClientMayKnow() {
        JsonCodec<Object> refusing = JsonCodec.of(
                Object.class,
                json -> {
                    json.skip();
                    throw new Refused(422, "too long");
                },
                (value, json) -> {});
        assertThatThrownBy(() -> refusing.decode(Inbound.Text.of("1")))
                .isInstanceOf(Refused.class)
                .hasMessage("too long");
    }
}
