package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonStrings;
import dev.patchbay.syntax.JsonSyntax;
import java.util.Arrays;

/**
 * Cuts JSON text into its values without decoding them: a channel's envelope is read, and the payload in it left to its own codec.
 * Every byte that it goes over is checked, and what is no JSON fails with a {@link JsonException}.
 */
final class JsonScanner {

    private static final int OF_ITS_OWN = 0; // the envelope around a value does not count as depth

    private final byte[] json;
    private int position;

    JsonScanner(byte[] json) {
        this.json = json;
    }

    /** The exception of a message that could not be cut into its values. */
    static DecodeException failure(JsonException noJson) {
        return new DecodeException("", noJson.problem() + " at byte " + noJson.offset(), noJson);
    }

    /** Skips white space, and takes this character if it comes next. */
    boolean accept(char expected) {
        position = JsonSyntax.spaceEnd(json, position);
        if (JsonSyntax.isAt(json, position, expected)) {
            position++;
            return true;
        }
        return false;
    }

    /** Takes a character that must come next. */
    void expect(char expected) {
        if (!accept(expected)) {
            throw JsonException.expected("'" + expected + "'", json, position);
        }
    }

    /** Makes sure that nothing but white space is left. */
    void end() {
        position = JsonSyntax.spaceEnd(json, position);
        if (position < json.length) {
            throw JsonException.expected("the end", json, position);
        }
    }

    /** The name of a property, and the colon behind it. */
    String name() {
        int start = JsonSyntax.spaceEnd(json, position);
        int end = JsonSyntax.nameEnd(json, start);
        position = JsonSyntax.valueStart(json, end);
        return JsonStrings.text(json, start, end);
    }

    /** The next value, as it stands. */
    JsonValue value() {
        JsonValue value = JsonValue.read(json, JsonSyntax.spaceEnd(json, position), OF_ITS_OWN);
        position = JsonSyntax.spaceEnd(json, position) + value.size();
        return value;
    }

    /** The next value, as it stands, where it is likely that it came before. */
    JsonValue value(KnownNames names) {
        int start = skip();
        return names.find(json, start, position);
    }

    /** The next value, as a message of its own. */
    Inbound.Text payload() {
        int start = skip();
        return new Inbound.Text(Arrays.copyOfRange(json, start, position));
    }

    /** Goes behind the next value, and returns where it begins. */
    int skip() {
        int start = JsonSyntax.spaceEnd(json, position);
        position = JsonSyntax.valueEnd(json, start, OF_ITS_OWN);
        return start;
    }
}
