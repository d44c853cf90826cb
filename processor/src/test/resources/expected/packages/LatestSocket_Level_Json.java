package shop.stock;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link LatestSocket.Level} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("4fca8c9abc1f6087")
public final class LatestSocket_Level_Json {
  public static final JsonCodec<LatestSocket.Level> CODEC = JsonCodec.of(LatestSocket.Level.class,
      LatestSocket_Level_Json::read, LatestSocket_Level_Json::write);

  private static final JsonNames NAMES = JsonNames.of("amount");

  private LatestSocket_Level_Json() {
  }

  public static LatestSocket.Level read(JsonReader json) {
    int amount = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> amount = json.intValue();
        default -> json.skip();
      }
    }
    return new LatestSocket.Level(amount);
  }

  public static void write(LatestSocket.Level value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.amount());
    json.endObject();
  }
}
