package dev.patchbay.json;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Values whose type nobody wrote down, as JSON: maps, lists, strings, numbers, and JSON as it came. Nulls are written. What has an
 * adapter goes into such a value as {@link JsonCodec#value}.
 */
public final class UntypedJson {

    private static final JsonCodec<Object> CODEC =
            JsonCodec.of(Object.class, UntypedJson::read, (value, json) -> json.untyped(value));

    private UntypedJson() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException where JSON has nothing for something in it
     */
    public static Outbound.Text encode(Object value) {
        return value instanceof JsonValue json ? Outbound.text(json.text()) : CODEC.encode(value);
    }

    /**
     * Reads a value.
     *
     * @throws DecodeException where it is no JSON
     */
    public static @Nullable Object decode(Inbound.Text message) {
        String text = new String(message.utf8(), StandardCharsets.UTF_8);
        return text.strip().equals("null") ? null : CODEC.decode(message);
    }

    @SuppressWarnings("NullAway") // the codec refuses null before
    private static Object read(JsonReader json) {
        return json.untyped();
    }
}
