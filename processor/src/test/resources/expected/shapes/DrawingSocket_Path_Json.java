package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Path} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("18eee1854069a05c")
final class DrawingSocket_Path_Json {
  public static final JsonCodec<DrawingSocket.Path> CODEC = JsonCodec.of(DrawingSocket.Path.class,
      DrawingSocket_Path_Json::read, DrawingSocket_Path_Json::write);

  private static final JsonNames NAMES = JsonNames.of("points");

  private DrawingSocket_Path_Json() {
  }

  public static DrawingSocket.Path read(JsonReader json) {
    List<DrawingSocket.Point> points = List.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> points = json.isNull() ? List.of() : JsonLists.list(json,
            DrawingSocket_Point_Json::read);
        default -> json.skip();
      }
    }
    return new DrawingSocket.Path(points);
  }

  public static void write(DrawingSocket.Path value, JsonWriter json) {
    json.beginObject();
    writeFields(value, json);
    json.endObject();
  }

  public static void writeFields(DrawingSocket.Path value, JsonWriter json) {
    List<DrawingSocket.Point> points = value.points();
    if (points != null) {
      json.name(NAMES, 0);
      JsonLists.list(points, json, DrawingSocket_Point_Json::write);
    }
  }
}
