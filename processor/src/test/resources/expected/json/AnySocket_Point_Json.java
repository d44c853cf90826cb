package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AnySocket.Point} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("fce275bd59cd3ce4")
final class AnySocket_Point_Json {
  public static final JsonCodec<AnySocket.Point> CODEC = JsonCodec.of(AnySocket.Point.class,
      AnySocket_Point_Json::read, AnySocket_Point_Json::write);

  private static final JsonNames NAMES = JsonNames.of("x");

  private AnySocket_Point_Json() {
  }

  public static AnySocket.Point read(JsonReader json) {
    AnySocket.Point value = new AnySocket.Point();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> value.setX(json.intValue());
        default -> json.skip();
      }
    }
    return value;
  }

  public static void write(AnySocket.Point value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.getX());
    json.endObject();
  }
}
