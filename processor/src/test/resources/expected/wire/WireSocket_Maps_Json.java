package demo;

import dev.patchbay.binding.Scalars;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonScalars;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Maps} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("4389439d77e332c0")
final class WireSocket_Maps_Json {
  public static final JsonCodec<WireSocket.Maps> CODEC = JsonCodec.of(WireSocket.Maps.class,
      WireSocket_Maps_Json::read, WireSocket_Maps_Json::write);

  private static final JsonNames NAMES = JsonNames.of("levels", "numbers", "ids");

  private WireSocket_Maps_Json() {
  }

  public static WireSocket.Maps read(JsonReader json) {
    Map<WireSocket.Level, List<Integer>> levels = Map.of();
    Map<Integer, String> numbers = Map.of();
    Map<UUID, WireSocket.Level> ids = Map.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> levels = json.isNull() ? Map.of() : JsonLists.map(json,
            WireSocket_Level_Json::key, json2 -> JsonLists.list(json2, JsonReader::intValue));
        case 1 -> numbers = json.isNull() ? Map.of() : JsonLists.map(json, Scalars::toInt,
            JsonReader::string);
        case 2 -> ids = json.isNull() ? Map.of() : JsonLists.map(json, JsonScalars::uuid,
            WireSocket_Level_Json::read);
        default -> json.skip();
      }
    }
    return new WireSocket.Maps(levels, numbers, ids);
  }

  public static void write(WireSocket.Maps value, JsonWriter json) {
    json.beginObject();
    Map<WireSocket.Level, List<Integer>> levels = value.levels();
    if (levels != null) {
      json.name(NAMES, 0);
      JsonLists.map(levels, json, WireSocket_Level_Json::text,
          (each2, json2) -> JsonLists.list(each2, json2, (each3, json3) -> json3.number(each3)));
    }
    Map<Integer, String> numbers = value.numbers();
    if (numbers != null) {
      json.name(NAMES, 1);
      JsonLists.map(numbers, json, String::valueOf, (each2, json2) -> json2.string(each2));
    }
    Map<UUID, WireSocket.Level> ids = value.ids();
    if (ids != null) {
      json.name(NAMES, 2);
      JsonLists.map(ids, json, String::valueOf, WireSocket_Level_Json::write);
    }
    json.endObject();
  }
}
