package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Note} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("27ef499b78dbb125")
public final class Note_Json {
  public static final JsonCodec<Note> CODEC = JsonCodec.of(Note.class, Note_Json::read,
      Note_Json::write);

  private static final JsonNames NAMES = JsonNames.of("type");

  private Note_Json() {
  }

  public static Note read(JsonReader json) {
    String type = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> type = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new Note(type);
  }

  public static void write(Note value, JsonWriter json) {
    json.beginObject();
    String type = value.type();
    if (type != null) {
      json.name(NAMES, 0);
      json.string(type);
    }
    json.endObject();
  }
}
