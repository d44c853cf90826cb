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
 * Reads and writes {@link RoomChannel.History} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("207dce42cc025234")
final class RoomChannel_History_Json {
  public static final JsonCodec<RoomChannel.History> CODEC = JsonCodec.of(RoomChannel.History.class,
      RoomChannel_History_Json::read, RoomChannel_History_Json::write);

  private static final JsonNames NAMES = JsonNames.of("said");

  private RoomChannel_History_Json() {
  }

  public static RoomChannel.History read(JsonReader json) {
    List<RoomEvents.Said> said = List.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> said = json.isNull() ? List.of() : JsonLists.list(json,
            RoomEvents_Said_Json::read);
        default -> json.skip();
      }
    }
    return new RoomChannel.History(said);
  }

  public static void write(RoomChannel.History value, JsonWriter json) {
    json.beginObject();
    List<RoomEvents.Said> said = value.said();
    if (said != null) {
      json.name(NAMES, 0);
      JsonLists.list(said, json, RoomEvents_Said_Json::write);
    }
    json.endObject();
  }
}
