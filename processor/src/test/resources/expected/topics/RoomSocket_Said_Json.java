package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomSocket.Said} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("714d39675374d916")
final class RoomSocket_Said_Json {
  public static final JsonCodec<RoomSocket.Said> CODEC = JsonCodec.of(RoomSocket.Said.class,
      RoomSocket_Said_Json::read, RoomSocket_Said_Json::write);

  private static final JsonNames NAMES = JsonNames.of("from", "body");

  private RoomSocket_Said_Json() {
  }

  public static RoomSocket.Said read(JsonReader json) {
    String from = null;
    String body = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> from = json.isNull() ? null : json.string();
        case 1 -> body = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new RoomSocket.Said(from, body);
  }

  public static void write(RoomSocket.Said value, JsonWriter json) {
    json.beginObject();
    String from = value.from();
    if (from != null) {
      json.name(NAMES, 0);
      json.string(from);
    }
    String body = value.body();
    if (body != null) {
      json.name(NAMES, 1);
      json.string(body);
    }
    json.endObject();
  }
}
