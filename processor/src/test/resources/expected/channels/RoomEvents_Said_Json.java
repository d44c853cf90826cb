package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomEvents.Said} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("0b36270df1c403c2")
public final class RoomEvents_Said_Json {
  public static final JsonCodec<RoomEvents.Said> CODEC = JsonCodec.of(RoomEvents.Said.class,
      RoomEvents_Said_Json::read, RoomEvents_Said_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name", "body");

  private RoomEvents_Said_Json() {
  }

  public static RoomEvents.Said read(JsonReader json) {
    String name = null;
    String body = null;
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> name = json.isNull() ? null : json.string();
        case 1 -> body = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new RoomEvents.Said(name, body);
  }

  public static void write(RoomEvents.Said value, JsonWriter json) {
    json.beginObject();
    String name = value.name();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
    String body = value.body();
    if (body != null) {
      json.name(NAMES, 1);
      json.string(body);
    }
    json.endObject();
  }
}
