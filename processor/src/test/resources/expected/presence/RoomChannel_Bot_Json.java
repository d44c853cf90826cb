package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomChannel.Bot} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("061b769fd8b9cc59")
final class RoomChannel_Bot_Json {
  public static final JsonCodec<RoomChannel.Bot> CODEC = JsonCodec.of(RoomChannel.Bot.class,
      RoomChannel_Bot_Json::read, RoomChannel_Bot_Json::write);

  private static final JsonNames NAMES = JsonNames.of("model");

  private RoomChannel_Bot_Json() {
  }

  public static RoomChannel.Bot read(JsonReader json) {
    String model = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> model = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new RoomChannel.Bot(model);
  }

  public static void write(RoomChannel.Bot value, JsonWriter json) {
    json.beginObject();
    String model = value.model();
    if (model != null) {
      json.name(NAMES, 0);
      json.string(model);
    }
    json.endObject();
  }
}
