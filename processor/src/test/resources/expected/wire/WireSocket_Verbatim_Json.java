package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonScalars;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import dev.patchbay.message.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Verbatim} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("f34bd54e5ae7f40a")
final class WireSocket_Verbatim_Json {
  public static final JsonCodec<WireSocket.Verbatim> CODEC = JsonCodec.of(WireSocket.Verbatim.class,
      WireSocket_Verbatim_Json::read, WireSocket_Verbatim_Json::write);

  private static final JsonNames NAMES = JsonNames.of("any", "many");

  private WireSocket_Verbatim_Json() {
  }

  public static WireSocket.Verbatim read(JsonReader json) {
    JsonValue any = null;
    List<JsonValue> many = List.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> any = json.value();
        case 1 -> many = json.isNull() ? List.of() : JsonLists.list(json, JsonScalars.VALUE);
        default -> json.skip();
      }
    }
    return new WireSocket.Verbatim(any, many);
  }

  public static void write(WireSocket.Verbatim value, JsonWriter json) {
    json.beginObject();
    JsonValue any = value.any();
    if (any != null) {
      json.name(NAMES, 0);
      json.value(any);
    }
    List<JsonValue> many = value.many();
    if (many != null) {
      json.name(NAMES, 1);
      JsonLists.list(many, json, (each2, json2) -> json2.value(each2));
    }
    json.endObject();
  }
}
