package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Layer} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("df95f3361a45423d")
final class DrawingSocket_Layer_Json {
  public static final JsonCodec<DrawingSocket.Layer> CODEC = JsonCodec.of(DrawingSocket.Layer.class,
      DrawingSocket_Layer_Json::read, DrawingSocket_Layer_Json::write);

  private static final JsonNames NAMES = JsonNames.of("colors");

  private DrawingSocket_Layer_Json() {
  }

  public static DrawingSocket.Layer read(JsonReader json) {
    Set<DrawingSocket.Color> colors = Set.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> colors = json.isNull() ? Set.of() : JsonLists.set(json,
            DrawingSocket_Color_Json::read);
        default -> json.skip();
      }
    }
    return new DrawingSocket.Layer(colors);
  }

  public static void write(DrawingSocket.Layer value, JsonWriter json) {
    json.beginObject();
    Set<DrawingSocket.Color> colors = value.colors();
    if (colors != null) {
      json.name(NAMES, 0);
      JsonLists.list(colors, json, DrawingSocket_Color_Json::write);
    }
    json.endObject();
  }
}
