package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Enter} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("1baf975ed6c5657c")
public final class Enter_Json {
  public static final JsonCodec<Enter> CODEC = JsonCodec.of(Enter.class, Enter_Json::read,
      Enter_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name", "heard");

  private Enter_Json() {
  }

  public static Enter read(JsonReader json) {
    String name = null;
    int heard = 0;
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> name = json.isNull() ? null : json.string();
        case 1 -> heard = json.intValue();
        default -> json.skip();
      }
    }
    return new Enter(name, heard);
  }

  public static void write(Enter value, JsonWriter json) {
    json.beginObject();
    String name = value.name();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
    json.name(NAMES, 1);
    json.number(value.heard());
    json.endObject();
  }
}
