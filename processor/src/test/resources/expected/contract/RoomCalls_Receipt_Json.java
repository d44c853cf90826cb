package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomCalls.Receipt} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("852c9e0df58f90cf")
public final class RoomCalls_Receipt_Json {
  public static final JsonCodec<RoomCalls.Receipt> CODEC = JsonCodec.of(RoomCalls.Receipt.class,
      RoomCalls_Receipt_Json::read, RoomCalls_Receipt_Json::write);

  private static final JsonNames NAMES = JsonNames.of("id");

  private RoomCalls_Receipt_Json() {
  }

  public static RoomCalls.Receipt read(JsonReader json) {
    long id = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> id = json.longValue();
        default -> json.skip();
      }
    }
    return new RoomCalls.Receipt(id);
  }

  public static void write(RoomCalls.Receipt value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.id());
    json.endObject();
  }
}
