package dev.patchbay.message;

import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonStrings;
import dev.patchbay.syntax.JsonSyntax;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value (RFC 8259): one that a peer sent, as it wrote it, or one that the program builds where no type says
 * what is in it. Where a type does, a record is the better choice, because {@code javac} checks it.
 *
 * <pre>{@code
 * JsonValue table = JsonValue.of(Map.of("players", List.of("Ada", "Bob"), "round", 3));
 * context.me().send("table", table);
 * }</pre>
 *
 * <p>It is the text of the value, checked and otherwise as it was written: numbers keep their digits and objects
 * their order. So it is compared, too: {@code 7} is neither {@code "7"} nor {@code 7.0}, and <code>{"a":1}</code> is
 * not <code>{ "a": 1 }</code>. References of channels are echoed and compared like this. What is no JSON cannot be
 * one.
 *
 * <p>Immutable, and used from any thread. It holds its text in UTF-8 and nothing else, and a string that was asked
 * for. Objects and arrays may be 512 deep.
 */
public final class JsonValue {

    /** The value {@code null}. */
    public static final JsonValue NULL = new JsonValue("null");

    private final byte[] utf8;

    @SuppressWarnings("NullableOptional") // decoded when it is first asked for, and then kept with its wrapping
    private @Nullable Optional<String> string; // whoever decodes it finds the same

    /**
     * A value, of its text.
     *
     * @param text the JSON text, without white space around it
     * @throws IllegalArgumentException where it is no JSON, or more than one value: the message says what was
     *     expected, and at which byte
     */
    public JsonValue(String text) {
        this(checked(text));
    }

    private JsonValue(byte[] utf8) {
        this.utf8 = utf8;
    }

    /**
     * A string as JSON: in quotes, with everything escaped that has to be. Not the value that a JSON text is, which
     * {@link #JsonValue(String)} makes.
     *
     * @param string any text
     */
    public static JsonValue of(String string) {
        return new JsonValue(JsonStrings.quoted(string).getBytes(StandardCharsets.UTF_8));
    }

    /** A boolean as JSON. */
    public static JsonValue of(boolean value) {
        return written(value);
    }

    /**
     * A number as JSON, with as many digits as its type needs.
     *
     * @param number a box such as {@code Integer} or {@code Double}, a {@code BigDecimal} or a {@code BigInteger}
     * @throws IllegalArgumentException where it is not finite, or of another class
     */
    public static JsonValue of(Number number) {
        return written(number);
    }

    /**
     * A JSON object, in the order of the map.
     *
     * @param map its values are maps with strings as keys, lists, strings, finite numbers (boxes, or of
     *     {@code java.math}), booleans, nulls and other {@code JsonValue}s, at most 512 in each other
     * @return an object; the map is not kept
     * @throws IllegalArgumentException where something else is in it: the message names the place and the class
     */
    public static JsonValue of(Map<String, ?> map) {
        return written(map);
    }

    /**
     * A JSON array, in the order of the list.
     *
     * @param list its elements are what the values of a map may be; see {@link #of(Map)}
     * @throws IllegalArgumentException where something else is in it
     */
    public static JsonValue of(List<?> list) {
        return written(list);
    }

    private static JsonValue written(Object value) {
        return new JsonValue(PlainJson.text(value).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The value that begins at this byte of a JSON text in UTF-8; its bytes are checked and copied, and what stands behind it is not
     * looked at. For readers, whose exception an unchecked one of the runtime's becomes where there is no JSON.
     *
     * @param start the byte at which it begins, without white space
     * @param depth in how many objects and arrays it stands
     */
    public static JsonValue read(byte[] json, int start, int depth) {
        return new JsonValue(Arrays.copyOfRange(json, start, JsonSyntax.valueEnd(json, start, depth)));
    }

    private static byte[] checked(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (JsonSyntax.valueEnd(utf8, 0, 0) < utf8.length || !isWellFormed(text)) {
                throw new IllegalArgumentException("Expected one JSON value without anything around it, got " + text);
            }
        } catch (JsonException noJson) {
            throw new IllegalArgumentException(
                    "Expected JSON, got " + text + ": " + noJson.problem() + " at byte " + noJson.offset(), noJson);
        }
        return utf8;
    }

    /** Whether every surrogate has its other half; what has not would be written as a question mark. */
    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /**
     * The JSON text, without white space around it; decoded anew at every call. To read it as a type, let a handler
     * take that type.
     */
    public String text() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** The JSON text in UTF-8, which is not to be changed. */
    byte[] utf8() {
        return utf8;
    }

    /** The length of the JSON text, in bytes of UTF-8. */
    public int size() {
        return utf8.length;
    }

    /** Puts the JSON text into an array that has room for it, from {@code start} on: {@link #size} bytes of UTF-8. */
    public void copyTo(byte[] json, int start) {
        System.arraycopy(utf8, 0, json, start, utf8.length);
    }

    /** Whether a JSON text in UTF-8 has this value from {@code start} to {@code end}. */
    public boolean isAt(byte[] json, int start, int end) {
        return Arrays.equals(utf8, 0, utf8.length, json, start, end);
    }

    /** Whether it is {@code null}, the JSON of nothing, which stands wherever a Java null would. */
    public boolean isNull() {
        return equals(NULL);
    }

    /** The string that it is, if it is one, without its quotes and escapes. Decoded at the first call, and kept. */
    public Optional<String> string() {
        Optional<String> known = string;
        if (known == null) {
            known = isString() ? Optional.of(JsonStrings.text(utf8, 0, utf8.length)) : Optional.empty();
            string = known;
        }
        return known;
    }

    private boolean isString() {
        return utf8.length > 0 && utf8[0] == '"';
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof JsonValue value && Arrays.equals(utf8, value.utf8));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return "JsonValue[" + text() + "]";
    }
}
