package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Point} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("9b23aff95c62de2b")
final class DrawingSocket_Point_Json {
  public static final JsonCodec<DrawingSocket.Point> CODEC = JsonCodec.of(DrawingSocket.Point.class,
      DrawingSocket_Point_Json::read, DrawingSocket_Point_Json::write);

  private static final JsonNames NAMES = JsonNames.of("x", "y");

  private DrawingSocket_Point_Json() {
  }

  public static DrawingSocket.Point read(JsonReader json) {
    int x = 0;
    int y = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> x = json.intValue();
        case 1 -> y = json.intValue();
        default -> json.skip();
      }
    }
    return new DrawingSocket.Point(x, y);
  }

  public static void write(DrawingSocket.Point value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.x());
    json.name(NAMES, 1);
    json.number(value.y());
    json.endObject();
  }
}
