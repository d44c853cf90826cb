package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomSocket.Say} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("589c9f5321a81e4b")
final class RoomSocket_Say_Json {
  public static final JsonCodec<RoomSocket.Say> CODEC = JsonCodec.of(RoomSocket.Say.class,
      RoomSocket_Say_Json::read, RoomSocket_Say_Json::write);

  private static final JsonNames NAMES = JsonNames.of("body");

  private RoomSocket_Say_Json() {
  }

  public static RoomSocket.Say read(JsonReader json) {
    String body = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> body = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new RoomSocket.Say(body);
  }

  public static void write(RoomSocket.Say value, JsonWriter json) {
    json.beginObject();
    String body = value.body();
    if (body != null) {
      json.name(NAMES, 0);
      json.string(body);
    }
    json.endObject();
  }
}
