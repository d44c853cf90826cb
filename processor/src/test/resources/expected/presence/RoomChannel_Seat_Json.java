package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomChannel.Seat} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("2952f618cb825dde")
final class RoomChannel_Seat_Json {
  public static final JsonCodec<RoomChannel.Seat> CODEC = JsonCodec.of(RoomChannel.Seat.class,
      RoomChannel_Seat_Json::read, RoomChannel_Seat_Json::write);

  private static final JsonNames NAMES = JsonNames.of("status", "since");

  private RoomChannel_Seat_Json() {
  }

  public static RoomChannel.Seat read(JsonReader json) {
    String status = null;
    long since = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> status = json.isNull() ? null : json.string();
        case 1 -> since = json.longValue();
        default -> json.skip();
      }
    }
    return new RoomChannel.Seat(status, since);
  }

  public static void write(RoomChannel.Seat value, JsonWriter json) {
    json.beginObject();
    String status = value.status();
    if (status != null) {
      json.name(NAMES, 0);
      json.string(status);
    }
    json.name(NAMES, 1);
    json.number(value.since());
    json.endObject();
  }
}
