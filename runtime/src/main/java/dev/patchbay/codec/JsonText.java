package dev.patchbay.codec;

import dev.patchbay.message.Inbound;

/** Looks into JSON text without decoding it. */
public final class JsonText {

    private JsonText() {}

    /**
     * The string that a JSON object has in a property of its top level; empty where the text is no JSON object, has no
     * such property, or has no string in it. Cheap where the property stands first. What stands behind it, and what its
     * values look like, is the decoder's business.
     */
    public static String property(Inbound.Text message, String name) {
        try {
            return new JsonScanner(message.utf8()).property(name);
        } catch (RuntimeException notJson) { // an escape that is cut short, too
            return "";
        }
    }
}
