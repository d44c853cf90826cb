package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Left} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("e127bec35a1a3d3b")
final class WireSocket_Left_Json {
  public static final JsonCodec<WireSocket.Left> CODEC = JsonCodec.of(WireSocket.Left.class,
      WireSocket_Left_Json::read, WireSocket_Left_Json::write);

  private static final JsonNames NAMES = JsonNames.of("kind");

  private WireSocket_Left_Json() {
  }

  public static WireSocket.Left read(JsonReader json) {
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> json.skip();
        default -> json.unknown(NAMES);
      }
    }
    return new WireSocket.Left();
  }

  public static void write(WireSocket.Left value, JsonWriter json) {
    json.beginObject();
    writeFields(value, json);
    json.endObject();
  }

  public static void writeFields(WireSocket.Left value, JsonWriter json) {
  }
}
