package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import org.jspecify.annotations.Nullable;

/**
 * Values whose type nobody wrote down, as JSON: maps, lists, strings, numbers, JSON as it came, and what some handler names as a
 * payload. Nulls are written.
 */
public final class UntypedJson {

    private UntypedJson() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException where there is no adapter for its class
     */
    public static Outbound.Text encode(Object value) {
        if (value instanceof JsonValue json) {
            return Outbound.text(json.text());
        }
        try {
            return new Outbound.Text(Any.TYPE.toJsonBytes(value));
        } catch (IllegalArgumentException unknown) {
            throw JsonCodecs.cannotWrite(value, unknown);
        }
    }

    /**
     * Reads a value.
     *
     * @throws DecodeException where it is no JSON
     */
    public static @Nullable Object decode(Inbound.Text message) {
        try {
            return Any.TYPE.fromJson(message.utf8());
        } catch (RuntimeException | StackOverflowError failure) {
            throw new DecodeException("", "expected JSON", failure);
        }
    }

    static Jsonb jsonb() {
        return Any.JSONB;
    }

    /**
     * Made once, because avaje-jsonb looks for all adapters again, and keeps them, for each that is not its default; and only when
     * it is asked for: a program that types everything never does.
     */
    private static final class Any {
        private static final Jsonb JSONB = Jsonb.builder().serializeNulls(true).build();
        private static final JsonType<Object> TYPE = JSONB.type(Object.class);
    }
}
