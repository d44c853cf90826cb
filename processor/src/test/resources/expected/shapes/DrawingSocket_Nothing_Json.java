package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Nothing} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("404f3775ee2f17e3")
final class DrawingSocket_Nothing_Json {
  public static final JsonCodec<DrawingSocket.Nothing> CODEC = JsonCodec.of(DrawingSocket.Nothing.class,
      DrawingSocket_Nothing_Json::read, DrawingSocket_Nothing_Json::write);

  private static final JsonNames NAMES = JsonNames.of();

  private DrawingSocket_Nothing_Json() {
  }

  public static DrawingSocket.Nothing read(JsonReader json) {
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        default -> json.skip();
      }
    }
    return new DrawingSocket.Nothing();
  }

  public static void write(DrawingSocket.Nothing value, JsonWriter json) {
    json.beginObject();
    writeFields(value, json);
    json.endObject();
  }

  public static void writeFields(DrawingSocket.Nothing value, JsonWriter json) {
  }
}
