package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.syntax.JsonException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The members of a JSON object, each as it stands; the last of a name counts. */
final class JsonMembers {

    private final Map<String, JsonValue> values;

    private JsonMembers(Map<String, JsonValue> values) {
        this.values = values;
    }

    /** Reads a text, which has to be one object. */
    static JsonMembers of(Inbound.Text text) {
        JsonScanner json = new JsonScanner(text.utf8());
        Map<String, JsonValue> values = new HashMap<>();
        try {
            json.expect('{');
            if (!json.accept('}')) {
                do {
                    values.put(json.name(), json.value());
                } while (json.accept(','));
                json.expect('}');
            }
            json.end();
            return new JsonMembers(values);
        } catch (JsonException noJson) {
            throw JsonScanner.failure(noJson);
        }
    }

    /** The value of a member that may be missing. */
    Optional<JsonValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value of a member that must be there. */
    JsonValue get(String name) {
        return find(name).orElseThrow(() -> new DecodeException(name, "expected a value, got none"));
    }

    /** The value of a member that must be there, as a message of its own. */
    Inbound.Text message(String name) {
        JsonValue value = get(name);
        byte[] utf8 = new byte[value.size()];
        value.copyTo(utf8, 0);
        return new Inbound.Text(utf8);
    }
}
