package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Heard} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("796356e07d6a68ab")
public final class Heard_Json {
  public static final JsonCodec<Heard> CODEC = JsonCodec.of(Heard.class, Heard_Json::read,
      Heard_Json::write);

  private static final JsonNames NAMES = JsonNames.of("text");

  private Heard_Json() {
  }

  public static Heard read(JsonReader json) {
    String text = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> text = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new Heard(text);
  }

  public static void write(Heard value, JsonWriter json) {
    json.beginObject();
    String text = value.text();
    if (text != null) {
      json.name(NAMES, 0);
      json.string(text);
    }
    json.endObject();
  }
}
