package demo;

import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonRead;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWrite;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Page} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("447a14a1f8285b69")
public final class Page_Json {
  private static final JsonNames NAMES = JsonNames.of("items", "first", "next");

  private Page_Json() {
  }

  public static <T> Page<T> read(JsonReader json, JsonRead<T> t) {
    List<T> items = List.of();
    T first = null;
    int next = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> items = json.isNull() ? List.of() : JsonLists.list(json, t);
        case 1 -> first = json.isNull() ? t.ofNull() : t.read(json);
        case 2 -> next = json.intValue();
        default -> json.skip();
      }
    }
    return new Page<>(items, first, next);
  }

  public static <T> void write(Page<T> value, JsonWriter json, JsonWrite<T> t) {
    json.beginObject();
    List<T> items = value.items();
    if (items != null) {
      json.name(NAMES, 0);
      JsonLists.list(items, json, t);
    }
    T first = value.first();
    if (first != null) {
      json.name(NAMES, 1);
      t.write(first, json);
    }
    json.name(NAMES, 2);
    json.number(value.next());
    json.endObject();
  }
}
