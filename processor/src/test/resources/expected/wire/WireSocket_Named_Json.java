package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Named} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("72de876f2a216692")
final class WireSocket_Named_Json {
  public static final JsonCodec<WireSocket.Named> CODEC = JsonCodec.of(WireSocket.Named.class,
      WireSocket_Named_Json::read, WireSocket_Named_Json::write);

  private static final JsonNames NAMES = JsonNames.of("from", "json", "json2", "value", "name");

  private WireSocket_Named_Json() {
  }

  public static WireSocket.Named read(JsonReader json) {
    String author = null;
    int json10 = 0;
    int json22 = 0;
    int value2 = 0;
    int name = 0;
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> author = json.isNull() ? null : json.string();
        case 1 -> json10 = json.intValue();
        case 2 -> json22 = json.intValue();
        case 3 -> value2 = json.intValue();
        case 4 -> name = json.intValue();
        default -> json.skip();
      }
    }
    return new WireSocket.Named(author, (String) null, json10, json22, value2, name);
  }

  public static void write(WireSocket.Named value, JsonWriter json) {
    json.beginObject();
    String author = value.author();
    if (author != null) {
      json.name(NAMES, 0);
      json.string(author);
    }
    json.name(NAMES, 1);
    json.number(value.json());
    json.name(NAMES, 2);
    json.number(value.json2());
    json.name(NAMES, 3);
    json.number(value.value());
    json.name(NAMES, 4);
    json.number(value.name());
    json.endObject();
  }
}
