package demo;

import dev.patchbay.json.JsonArrays;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Lists} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("0f74c5f3833ea3a6")
final class WireSocket_Lists_Json {
  public static final JsonCodec<WireSocket.Lists> CODEC = JsonCodec.of(WireSocket.Lists.class,
      WireSocket_Lists_Json::read, WireSocket_Lists_Json::write);

  private static final JsonNames NAMES = JsonNames.of("trees", "array", "numbers", "names", "maybe",
      "wild", "none");

  private WireSocket_Lists_Json() {
  }

  public static WireSocket.Lists read(JsonReader json) {
    List<List<WireSocket.Tree>> trees = List.of();
    WireSocket.Tree[] array = new WireSocket.Tree[0];
    int[][] numbers = new int[0][];
    Set<String> names = Set.of();
    List<Optional<String>> maybe = List.of();
    Collection<? extends WireSocket.Tree> wild = List.of();
    List<String> none = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> trees = json.isNull() ? List.of() : JsonLists.list(json,
            json2 -> JsonLists.list(json2, WireSocket_Tree_Json::read));
        case 1 -> array = json.isNull() ? new WireSocket.Tree[0] : JsonArrays.array(json,
            WireSocket.Tree[]::new, WireSocket_Tree_Json::read);
        case 2 -> numbers = json.isNull() ? new int[0][] : JsonArrays.array(json, int[][]::new,
            json2 -> JsonArrays.ints(json2));
        case 3 -> names = json.isNull() ? Set.of() : JsonLists.set(json, JsonReader::string);
        case 4 -> maybe = json.isNull() ? List.of() : JsonLists.list(json,
            JsonLists.optional(JsonReader::string));
        case 5 -> wild = json.isNull() ? List.of() : JsonLists.list(json,
            WireSocket_Tree_Json::read);
        case 6 -> none = json.isNull() ? null : JsonLists.list(json, JsonReader::string);
        default -> json.skip();
      }
    }
    return new WireSocket.Lists(trees, array, numbers, names, maybe, wild, none);
  }

  public static void write(WireSocket.Lists value, JsonWriter json) {
    json.beginObject();
    List<List<WireSocket.Tree>> trees = value.trees();
    if (trees != null) {
      json.name(NAMES, 0);
      JsonLists.list(trees, json, (each2, json2) -> JsonLists.list(each2, json2,
          WireSocket_Tree_Json::write));
    }
    WireSocket.Tree[] array = value.array();
    if (array != null) {
      json.name(NAMES, 1);
      JsonArrays.array(array, json, WireSocket_Tree_Json::write);
    }
    int[][] numbers = value.numbers();
    if (numbers != null) {
      json.name(NAMES, 2);
      JsonArrays.array(numbers, json, (each2, json2) -> JsonArrays.ints(each2, json2));
    }
    Set<String> names = value.names();
    if (names != null) {
      json.name(NAMES, 3);
      JsonLists.list(names, json, (each2, json2) -> json2.string(each2));
    }
    List<Optional<String>> maybe = value.maybe();
    if (maybe != null) {
      json.name(NAMES, 4);
      JsonLists.list(maybe, json, JsonLists.optional((each2, json2) -> json2.string(each2)));
    }
    Collection<? extends WireSocket.Tree> wild = value.wild();
    if (wild != null) {
      json.name(NAMES, 5);
      JsonLists.list(wild, json, WireSocket_Tree_Json::write);
    }
    List<String> none = value.none();
    if (none != null) {
      json.name(NAMES, 6);
      JsonLists.list(none, json, (each2, json2) -> json2.string(each2));
    }
    json.endObject();
  }
}
