package dev.patchbay.codec;

import dev.patchbay.message.Inbound;

/** Looks into JSON text without decoding it. */
public final class JsonText {

    private JsonText() {}

    /**
     * The string that a JSON object has in a property of its top level; empty where the text is no JSON object, has no
     * such property, or has no string in it.
     */
    public static String property(Inbound.Text message, String name) {
        throw new UnsupportedOperationException(name + message);
    }
}
