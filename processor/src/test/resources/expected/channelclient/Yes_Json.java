package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Yes} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("f7b938216188e616")
public final class Yes_Json {
  public static final JsonCodec<Yes> CODEC = JsonCodec.of(Yes.class, Yes_Json::read,
      Yes_Json::write);

  private static final JsonNames NAMES = JsonNames.of("sure");

  private Yes_Json() {
  }

  public static Yes read(JsonReader json) {
    boolean sure = false;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> sure = json.booleanValue();
        default -> json.skip();
      }
    }
    return new Yes(sure);
  }

  public static void write(Yes value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.bool(value.sure());
    json.endObject();
  }
}
