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
 * Reads and writes {@link WireSocket.Tree} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("b17c490379a2ddb0")
final class WireSocket_Tree_Json {
  public static final JsonCodec<WireSocket.Tree> CODEC = JsonCodec.of(WireSocket.Tree.class,
      WireSocket_Tree_Json::read, WireSocket_Tree_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name", "children");

  private WireSocket_Tree_Json() {
  }

  public static WireSocket.Tree read(JsonReader json) {
    String name = null;
    List<WireSocket.Tree> children = List.of();
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> name = json.isNull() ? null : json.string();
        case 1 -> children = json.isNull() ? List.of() : JsonLists.list(json,
            WireSocket_Tree_Json::read);
        default -> json.skip();
      }
    }
    return new WireSocket.Tree(name, children);
  }

  public static void write(WireSocket.Tree value, JsonWriter json) {
    json.beginObject();
    String name = value.name();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
    List<WireSocket.Tree> children = value.children();
    if (children != null) {
      json.name(NAMES, 1);
      JsonLists.list(children, json, WireSocket_Tree_Json::write);
    }
    json.endObject();
  }
}
