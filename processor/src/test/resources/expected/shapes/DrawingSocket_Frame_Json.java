package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Frame} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("54deed2e5fdbc9f5")
final class DrawingSocket_Frame_Json {
  public static final JsonCodec<DrawingSocket.Frame> CODEC = JsonCodec.of(DrawingSocket.Frame.class,
      DrawingSocket_Frame_Json::read, DrawingSocket_Frame_Json::write);

  private static final JsonNames NAMES = JsonNames.of("width");

  private DrawingSocket_Frame_Json() {
  }

  public static DrawingSocket.Frame read(JsonReader json) {
    int width = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> width = json.intValue();
        default -> json.skip();
      }
    }
    return new DrawingSocket.Frame(width);
  }

  public static void write(DrawingSocket.Frame value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.width());
    json.endObject();
  }
}
