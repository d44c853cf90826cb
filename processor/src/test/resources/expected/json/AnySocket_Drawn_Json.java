package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AnySocket.Drawn} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("17ebb6a872607e3c")
final class AnySocket_Drawn_Json {
  public static final JsonCodec<AnySocket.Drawn> CODEC = JsonCodec.of(AnySocket.Drawn.class,
      AnySocket_Drawn_Json::read, AnySocket_Drawn_Json::write);

  private static final JsonNames NAMES = JsonNames.of("point");

  private AnySocket_Drawn_Json() {
  }

  public static AnySocket.Drawn read(JsonReader json) {
    AnySocket.Point point = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> point = json.isNull() ? null : AnySocket_Point_Json.read(json);
        default -> json.skip();
      }
    }
    return new AnySocket.Drawn(point);
  }

  public static void write(AnySocket.Drawn value, JsonWriter json) {
    json.beginObject();
    AnySocket.Point point = value.point();
    if (point != null) {
      json.name(NAMES, 0);
      AnySocket_Point_Json.write(point, json);
    }
    json.endObject();
  }
}
