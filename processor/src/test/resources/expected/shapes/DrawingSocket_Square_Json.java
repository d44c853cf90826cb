package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Square} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("bff9c186d1668380")
final class DrawingSocket_Square_Json {
  public static final JsonCodec<DrawingSocket.Square> CODEC = JsonCodec.of(DrawingSocket.Square.class,
      DrawingSocket_Square_Json::read, DrawingSocket_Square_Json::write);

  private static final JsonNames NAMES = JsonNames.of("side", "color");

  private DrawingSocket_Square_Json() {
  }

  public static DrawingSocket.Square read(JsonReader json) {
    double side = 0;
    DrawingSocket.Color color = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> side = json.doubleValue();
        case 1 -> color = json.isNull() ? null : DrawingSocket_Color_Json.read(json);
        default -> json.skip();
      }
    }
    return new DrawingSocket.Square(side, color);
  }

  public static void write(DrawingSocket.Square value, JsonWriter json) {
    json.beginObject();
    writeFields(value, json);
    json.endObject();
  }

  public static void writeFields(DrawingSocket.Square value, JsonWriter json) {
    json.name(NAMES, 0);
    json.number(value.side());
    DrawingSocket.Color color = value.color();
    if (color != null) {
      json.name(NAMES, 1);
      DrawingSocket_Color_Json.write(color, json);
    }
  }
}
