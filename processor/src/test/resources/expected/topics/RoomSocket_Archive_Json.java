package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomSocket.Archive} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("0ad89b29c3ebdd78")
final class RoomSocket_Archive_Json {
  public static final JsonCodec<RoomSocket.Archive> CODEC = JsonCodec.of(RoomSocket.Archive.class,
      RoomSocket_Archive_Json::read, RoomSocket_Archive_Json::write);

  private static final JsonNames NAMES = JsonNames.of("latest");

  private RoomSocket_Archive_Json() {
  }

  public static RoomSocket.Archive read(JsonReader json) {
    List<RoomSocket.Said> latest = List.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> latest = json.isNull() ? List.of() : JsonLists.list(json,
            RoomSocket_Said_Json::read);
        default -> json.skip();
      }
    }
    return new RoomSocket.Archive(latest);
  }

  public static void write(RoomSocket.Archive value, JsonWriter json) {
    json.beginObject();
    List<RoomSocket.Said> latest = value.latest();
    if (latest != null) {
      json.name(NAMES, 0);
      JsonLists.list(latest, json, RoomSocket_Said_Json::write);
    }
    json.endObject();
  }
}
