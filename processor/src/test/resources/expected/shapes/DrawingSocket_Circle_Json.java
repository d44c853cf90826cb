package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Circle} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("f552fd8d425d1321")
final class DrawingSocket_Circle_Json {
  public static final JsonCodec<DrawingSocket.Circle> CODEC = JsonCodec.of(DrawingSocket.Circle.class,
      DrawingSocket_Circle_Json::read, DrawingSocket_Circle_Json::write);

  private static final JsonNames NAMES = JsonNames.of("radius", "color");

  private DrawingSocket_Circle_Json() {
  }

  public static DrawingSocket.Circle read(JsonReader json) {
    double radius = 0;
    DrawingSocket.Color color = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> radius = json.doubleValue();
        case 1 -> color = json.isNull() ? null : DrawingSocket_Color_Json.read(json);
        default -> json.skip();
      }
    }
    return new DrawingSocket.Circle(radius, color);
  }

  public static void write(DrawingSocket.Circle value, JsonWriter json) {
    json.beginObject();
    writeFields(value, json);
    json.endObject();
  }

  public static void writeFields(DrawingSocket.Circle value, JsonWriter json) {
    json.name(NAMES, 0);
    json.number(value.radius());
    DrawingSocket.Color color = value.color();
    if (color != null) {
      json.name(NAMES, 1);
      DrawingSocket_Color_Json.write(color, json);
    }
  }
}
