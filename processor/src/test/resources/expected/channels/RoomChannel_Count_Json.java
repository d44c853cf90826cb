package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomChannel.Count} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("541d451c115e5ba0")
final class RoomChannel_Count_Json {
  public static final JsonCodec<RoomChannel.Count> CODEC = JsonCodec.of(RoomChannel.Count.class,
      RoomChannel_Count_Json::read, RoomChannel_Count_Json::write);

  private static final JsonNames NAMES = JsonNames.of("count");

  private RoomChannel_Count_Json() {
  }

  public static RoomChannel.Count read(JsonReader json) {
    int count = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> count = json.intValue();
        default -> json.skip();
      }
    }
    return new RoomChannel.Count(count);
  }

  public static void write(RoomChannel.Count value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.count());
    json.endObject();
  }
}
