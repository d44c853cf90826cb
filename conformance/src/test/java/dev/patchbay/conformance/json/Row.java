package dev.patchbay.conformance.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** A payload and what reads and writes it. */
record Row<T>(JsonCodec<T> codec, T value) {

    String written() {
        return new String(codec.encode(value).utf8(), StandardCharsets.UTF_8);
    }

    /** Is what others wrote this payload? */
    void isRead(String json) {
        isSame(codec.decode(new Inbound.Text(json.getBytes(StandardCharsets.UTF_8))), json);
    }

    /** Is what was read out of a text this payload? */
    void isSame(Object read, String json) {
        assertThat(read)
                .as(json)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(value);
    }

    @Override
    public String toString() {
        return written();
    }
}
