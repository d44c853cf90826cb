package dev.patchbay.binding;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonStrings;
import dev.patchbay.syntax.JsonSyntax;
import java.nio.charset.StandardCharsets;

/**
 * Looks into JSON text without decoding it: for generated code, which finds the handler of a message by one of its
 * properties, and checks what a handler takes as a plain string. Used from any thread.
 */
public final class JsonText {

    private JsonText() {}

    /**
     * The string that a JSON object has in a property of its top level, the first of this name; empty where the text
     * is no JSON object, has no such property, or has no string in it. Cheap where the property stands first: what
     * stands behind it is the decoder's business.
     *
     * @param message any text
     * @param name of the property, as it is without escapes
     * @return the string, decoded; never null
     */
    public static String property(Inbound.Text message, String name) {
        byte[] json = message.utf8();
        try {
            int value = find(json, name);
            return JsonSyntax.isAt(json, value, '"')
                    ? JsonStrings.text(json, value, JsonSyntax.stringEnd(json, value))
                    : "";
        } catch (JsonException notJson) {
            return "";
        }
    }

    /**
     * As {@link #property}, of a string or a number, which is as it is written then; so are {@code true}, {@code false} and {@code null}.
     *
     * @return empty where there is none, or an object or array
     */
    public static String scalar(Inbound.Text message, String name) {
        byte[] json = message.utf8();
        try {
            int value = find(json, name);
            if (value == json.length || json[value] == '{' || json[value] == '[') {
                return "";
            }
            return json[value] == '"'
                    ? JsonStrings.text(json, value, JsonSyntax.stringEnd(json, value))
                    : new String(json, value, JsonSyntax.valueEnd(json, value, 1) - value, StandardCharsets.US_ASCII);
        } catch (JsonException notJson) {
            return "";
        }
    }

    /**
     * Checks all of a text that nobody decodes.
     *
     * @param message any text
     * @throws DecodeException where it is no JSON, or has something behind it
     */
    public static void check(Inbound.Text message) {
        try {
            JsonSyntax.check(message.utf8());
        } catch (JsonException noJson) {
            throw new DecodeException("", noJson.problem() + " at byte " + noJson.offset(), noJson);
        }
    }

    /** Where the value of the property begins; behind the text where there is none. */
    private static int find(byte[] json, String name) {
        int at = JsonSyntax.spaceEnd(json, 0);
        char before = '{';
        while (JsonSyntax.isAt(json, at, before)) {
            int start = JsonSyntax.spaceEnd(json, at + 1);
            if (before == '{' && JsonSyntax.isAt(json, start, '}')) {
                return json.length;
            }
            int nameEnd = JsonSyntax.nameEnd(json, start);
            int value = JsonSyntax.valueStart(json, nameEnd);
            if (JsonStrings.isText(json, start, nameEnd, name)) {
                return value;
            }
            at = JsonSyntax.spaceEnd(json, JsonSyntax.valueEnd(json, value, 1));
            before = ',';
        }
        return json.length;
    }
}
