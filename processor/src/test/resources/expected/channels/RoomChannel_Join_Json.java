package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomChannel.Join} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("33d5b10f9bdb2412")
final class RoomChannel_Join_Json {
  public static final JsonCodec<RoomChannel.Join> CODEC = JsonCodec.of(RoomChannel.Join.class,
      RoomChannel_Join_Json::read, RoomChannel_Join_Json::write);

  private static final JsonNames NAMES = JsonNames.of("last");

  private RoomChannel_Join_Json() {
  }

  public static RoomChannel.Join read(JsonReader json) {
    int last = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> last = json.intValue();
        default -> json.skip();
      }
    }
    return new RoomChannel.Join(last);
  }

  public static void write(RoomChannel.Join value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.last());
    json.endObject();
  }
}
