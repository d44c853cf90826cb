package dev.patchbay.json;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.syntax.JsonSyntax;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values whose type nobody wrote down, as JSON: maps, lists, strings, numbers, and JSON as it came. Nulls are written. What has an
 * adapter goes into such a value as {@link JsonCodec#value}.
 */
public final class UntypedJson {

    private static final JsonCodec<Object> CODEC =
            JsonCodec.of(Object.class, UntypedJson::read, (value, json) -> json.untyped(value));

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private UntypedJson() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException where JSON has nothing for something in it
     */
    public static Outbound.Text encode(Object value) {
        return CODEC.encode(value);
    }

    /**
     * Reads a value.
     *
     * @throws DecodeException where it is no JSON
     */
    public static @Nullable Object decode(Inbound.Text message) {
        return isNull(message.utf8()) ? null : CODEC.decode(message);
    }

    private static boolean isNull(byte[] json) {
        int start = JsonSyntax.spaceEnd(json, 0);
        return JsonSyntax.isAt(json, start, 'n')
                && JsonSyntax.spaceEnd(json, start + NULL.length) == json.length
                && Arrays.equals(json, start, start + NULL.length, NULL, 0, NULL.length);
    }

    @SuppressWarnings("NullAway") // the codec refuses null before
    private static Object read(JsonReader json) {
        return json.untyped();
    }
}
