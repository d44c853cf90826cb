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
 * Reads and writes {@link RoomCalls.Welcome} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("219acb0e044a268c")
public final class RoomCalls_Welcome_Json {
  public static final JsonCodec<RoomCalls.Welcome> CODEC = JsonCodec.of(RoomCalls.Welcome.class,
      RoomCalls_Welcome_Json::read, RoomCalls_Welcome_Json::write);

  private static final JsonNames NAMES = JsonNames.of("here");

  private RoomCalls_Welcome_Json() {
  }

  public static RoomCalls.Welcome read(JsonReader json) {
    List<String> here = List.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> here = json.isNull() ? List.of() : JsonLists.list(json, JsonReader::string);
        default -> json.skip();
      }
    }
    return new RoomCalls.Welcome(here);
  }

  public static void write(RoomCalls.Welcome value, JsonWriter json) {
    json.beginObject();
    List<String> here = value.here();
    if (here != null) {
      json.name(NAMES, 0);
      JsonLists.list(here, json, (each2, json2) -> json2.string(each2));
    }
    json.endObject();
  }
}
