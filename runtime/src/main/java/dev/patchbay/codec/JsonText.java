package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.syntax.JsonException;

/** Looks into JSON text without decoding it. */
public final class JsonText {

    private JsonText() {}

    /**
     * The string that a JSON object has in a property of its top level, the first of this name; empty where the text is no JSON, is
     * no object, has no such property, or has no string in it. All of the text is checked, wherever the property stands.
     */
    public static String property(Inbound.Text message, String name) {
        try {
            return new JsonScanner(message.utf8()).property(name);
        } catch (JsonException notJson) {
            return "";
        }
    }
}
