package demo;

import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonRead;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWrite;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Page} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("0a203281f1599331")
final class WireSocket_Page_Json {
  private static final JsonNames NAMES = JsonNames.of("items", "t", "first", "last", "each2");

  private WireSocket_Page_Json() {
  }

  public static <T extends WireSocket.Tree> WireSocket.Page<T> read(JsonReader json,
      JsonRead<T> t) {
    List<T> items = List.of();
    Map<String, T> t2 = Map.of();
    T first = null;
    Optional<T> last = Optional.empty();
    Map<String, List<T>> each22 = Map.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> items = json.isNull() ? List.of() : JsonLists.list(json, t);
        case 1 -> t2 = json.isNull() ? Map.of() : JsonLists.map(json, t);
        case 2 -> first = json.isNull() ? t.ofNull() : t.read(json);
        case 3 -> last = json.isNull() ? Optional.empty() : Optional.of(t.read(json));
        case 4 -> each22 = json.isNull() ? Map.of() : JsonLists.map(json,
            json2 -> JsonLists.list(json2, t));
        default -> json.skip();
      }
    }
    return new WireSocket.Page<>(items, t2, first, last, each22);
  }

  public static <T extends WireSocket.Tree> void write(WireSocket.Page<T> value, JsonWriter json,
      JsonWrite<T> t) {
    json.beginObject();
    List<T> items = value.items();
    if (items != null) {
      json.name(NAMES, 0);
      JsonLists.list(items, json, t);
    }
    Map<String, T> t2 = value.t();
    if (t2 != null) {
      json.name(NAMES, 1);
      JsonLists.map(t2, json, t);
    }
    T first = value.first();
    if (first != null) {
      json.name(NAMES, 2);
      t.write(first, json);
    }
    Optional<T> last = value.last();
    if (last != null && last.isPresent()) {
      json.name(NAMES, 3);
      t.write(last.get(), json);
    }
    Map<String, List<T>> each22 = value.each2();
    if (each22 != null) {
      json.name(NAMES, 4);
      JsonLists.map(each22, json, (each2, json2) -> JsonLists.list(each2, json2, t));
    }
    json.endObject();
  }
}
