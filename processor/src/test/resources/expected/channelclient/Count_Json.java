package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Count} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("7c3219bca2334287")
public final class Count_Json {
  public static final JsonCodec<Count> CODEC = JsonCodec.of(Count.class, Count_Json::read,
      Count_Json::write);

  private static final JsonNames NAMES = JsonNames.of("all");

  private Count_Json() {
  }

  public static Count read(JsonReader json) {
    long all = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> all = json.longValue();
        default -> json.skip();
      }
    }
    return new Count(all);
  }

  public static void write(Count value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.all());
    json.endObject();
  }
}
