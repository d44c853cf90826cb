package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomCalls.Bid} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("f978ab115a03f38d")
public final class RoomCalls_Bid_Json {
  public static final JsonCodec<RoomCalls.Bid> CODEC = JsonCodec.of(RoomCalls.Bid.class,
      RoomCalls_Bid_Json::read, RoomCalls_Bid_Json::write);

  private static final JsonNames NAMES = JsonNames.of("cents");

  private RoomCalls_Bid_Json() {
  }

  public static RoomCalls.Bid read(JsonReader json) {
    int cents = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> cents = json.intValue();
        default -> json.skip();
      }
    }
    return new RoomCalls.Bid(cents);
  }

  public static void write(RoomCalls.Bid value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.cents());
    json.endObject();
  }
}
