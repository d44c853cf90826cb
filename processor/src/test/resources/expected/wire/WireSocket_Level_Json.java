package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Level} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("28f4839947ffa088")
final class WireSocket_Level_Json {
  public static final JsonCodec<WireSocket.Level> CODEC = JsonCodec.of(WireSocket.Level.class,
      WireSocket_Level_Json::read, WireSocket_Level_Json::write);

  private static final JsonNames NAMES = JsonNames.of("LOW", "high");

  private static final WireSocket.Level[] CONSTANTS = {WireSocket.Level.LOW, WireSocket.Level.HIGH};

  private WireSocket_Level_Json() {
  }

  public static WireSocket.Level read(JsonReader json) {
    return CONSTANTS[json.constant(NAMES)];
  }

  public static void write(WireSocket.Level value, JsonWriter json) {
    json.constant(NAMES, value.ordinal());
  }

  public static WireSocket.Level key(String text) {
    return switch (text) {
      case "LOW" -> WireSocket.Level.LOW;
      case "high" -> WireSocket.Level.HIGH;
      default -> throw NAMES.unlike();
    };
  }

  public static String text(WireSocket.Level value) {
    return NAMES.get(value.ordinal());
  }
}
