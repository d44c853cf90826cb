package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link No} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("5933ab84edf49d63")
public final class No_Json {
  public static final JsonCodec<No> CODEC = JsonCodec.of(No.class, No_Json::read, No_Json::write);

  private static final JsonNames NAMES = JsonNames.of("why");

  private No_Json() {
  }

  public static No read(JsonReader json) {
    String why = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> why = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new No(why);
  }

  public static void write(No value, JsonWriter json) {
    json.beginObject();
    String why = value.why();
    if (why != null) {
      json.name(NAMES, 0);
      json.string(why);
    }
    json.endObject();
  }
}
