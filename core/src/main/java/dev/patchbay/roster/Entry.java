package dev.patchbay.roster;

import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One presence: one owner's meta of a key. Never changed: an update is another one. Only its owner makes it and takes it away, on
 * the owner's node.
 *
 * @param ref its name, which nobody else has, on no node
 * @param previous the name of what it replaces
 * @param meta as it was tracked
 * @param shown as clients get it, with its refs
 */
record Entry(String key, String ref, Optional<String> previous, Outbound.Text meta, JsonValue shown) {

    static Entry of(String key, String ref, Optional<String> previous, Outbound.Text meta) {
        return new Entry(key, ref, previous, meta, shown(ref, previous, meta));
    }

    /** Its bytes, as they are bounded. */
    static int size(String key, Outbound.Text meta) {
        return key.getBytes(StandardCharsets.UTF_8).length + meta.size();
    }

    private static JsonValue shown(String ref, Optional<String> previous, Outbound.Text meta) {
        String object = new String(meta.utf8(), StandardCharsets.UTF_8);
        if (!object.startsWith("{")) {
            throw new IllegalArgumentException("A meta is a JSON object, got " + object);
        }
        String refs = "{\"phx_ref\":\"" + ref + '"'
                + previous.map(before -> ",\"phx_ref_prev\":\"" + before + '"').orElse("");
        return new JsonValue(refs + (object.equals("{}") ? "}" : "," + object.substring(1)));
    }
}
