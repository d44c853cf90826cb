package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import io.avaje.json.JsonReader;
import io.avaje.json.stream.JsonStream;

/** Looks into JSON text without decoding it. */
public final class JsonText {

    private static final JsonStream JSON = JsonStream.builder().build();

    private JsonText() {}

    /**
     * The string that a JSON object has in a property of its top level; empty where the text is no JSON object, has no
     * such property, or has no string in it. Cheap where the property stands first.
     */
    public static String property(Inbound.Text message, String name) {
        try (JsonReader reader = JSON.reader(message.utf8())) {
            if (reader.currentToken() != JsonReader.Token.BEGIN_OBJECT) {
                return "";
            }
            return property(reader, name);
        } catch (RuntimeException | StackOverflowError notJson) { // the latter where it is nested too deeply
            return "";
        }
    }

    private static String property(JsonReader reader, String name) {
        reader.beginObject();
        while (reader.hasNextField()) {
            if (reader.nextField().equals(name)) {
                return reader.currentToken() == JsonReader.Token.STRING ? reader.readString() : "";
            }
            reader.skipValue();
        }
        return "";
    }
}
