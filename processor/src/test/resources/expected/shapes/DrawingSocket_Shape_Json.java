package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Shape} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("1125e029c5946586")
final class DrawingSocket_Shape_Json {
  public static final JsonCodec<DrawingSocket.Shape> CODEC = JsonCodec.of(DrawingSocket.Shape.class,
      DrawingSocket_Shape_Json::read, DrawingSocket_Shape_Json::write);

  private static final JsonNames PROPERTY = JsonNames.of("type");

  private static final JsonNames CASES = JsonNames.of("Circle", "Square", "Path", "Nothing");

  private DrawingSocket_Shape_Json() {
  }

  public static DrawingSocket.Shape read(JsonReader json) {
    return switch (json.caseOf("type", CASES)) {
      case 0 -> DrawingSocket_Circle_Json.read(json);
      case 1 -> DrawingSocket_Square_Json.read(json);
      case 2 -> DrawingSocket_Path_Json.read(json);
      default -> DrawingSocket_Nothing_Json.read(json);
    };
  }

  public static void write(DrawingSocket.Shape value, JsonWriter json) {
    json.beginObject();
    json.name(PROPERTY, 0);
    if (value instanceof DrawingSocket.Circle one) {
      json.constant(CASES, 0);
      DrawingSocket_Circle_Json.writeFields(one, json);
    } else if (value instanceof DrawingSocket.Square one) {
      json.constant(CASES, 1);
      DrawingSocket_Square_Json.writeFields(one, json);
    } else if (value instanceof DrawingSocket.Path one) {
      json.constant(CASES, 2);
      DrawingSocket_Path_Json.writeFields(one, json);
    } else if (value instanceof DrawingSocket.Nothing one) {
      json.constant(CASES, 3);
      DrawingSocket_Nothing_Json.writeFields(one, json);
    }
    json.endObject();
  }
}
