package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomCalls.TooLow} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("a24c24c193fc5b9e")
public final class RoomCalls_TooLow_Json {
  public static final JsonCodec<RoomCalls.TooLow> CODEC = JsonCodec.of(RoomCalls.TooLow.class,
      RoomCalls_TooLow_Json::read, RoomCalls_TooLow_Json::write);

  private static final JsonNames NAMES = JsonNames.of("highest");

  private RoomCalls_TooLow_Json() {
  }

  public static RoomCalls.TooLow read(JsonReader json) {
    int highest = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> highest = json.intValue();
        default -> json.skip();
      }
    }
    return new RoomCalls.TooLow(highest);
  }

  public static void write(RoomCalls.TooLow value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.highest());
    json.endObject();
  }
}
