package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomCalls.Enter} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("d39f3f87ba9389a9")
public final class RoomCalls_Enter_Json {
  public static final JsonCodec<RoomCalls.Enter> CODEC = JsonCodec.of(RoomCalls.Enter.class,
      RoomCalls_Enter_Json::read, RoomCalls_Enter_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name");

  private RoomCalls_Enter_Json() {
  }

  public static RoomCalls.Enter read(JsonReader json) {
    String name = null;
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> name = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new RoomCalls.Enter(name);
  }

  public static void write(RoomCalls.Enter value, JsonWriter json) {
    json.beginObject();
    String name = value.name();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
    json.endObject();
  }
}
