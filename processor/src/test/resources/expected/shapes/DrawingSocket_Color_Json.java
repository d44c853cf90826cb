package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Color} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("1976fbe1a55b2f21")
final class DrawingSocket_Color_Json {
  public static final JsonCodec<DrawingSocket.Color> CODEC = JsonCodec.of(DrawingSocket.Color.class,
      DrawingSocket_Color_Json::read, DrawingSocket_Color_Json::write);

  private static final JsonNames NAMES = JsonNames.of("RED", "GREEN");

  private static final DrawingSocket.Color[] CONSTANTS = {DrawingSocket.Color.RED,
      DrawingSocket.Color.GREEN};

  private DrawingSocket_Color_Json() {
  }

  public static DrawingSocket.Color read(JsonReader json) {
    return CONSTANTS[json.constant(NAMES)];
  }

  public static void write(DrawingSocket.Color value, JsonWriter json) {
    json.constant(NAMES, value.ordinal());
  }

  public static DrawingSocket.Color key(String text) {
    return switch (text) {
      case "RED" -> DrawingSocket.Color.RED;
      case "GREEN" -> DrawingSocket.Color.GREEN;
      default -> throw NAMES.unlike();
    };
  }

  public static String text(DrawingSocket.Color value) {
    return NAMES.get(value.ordinal());
  }
}
