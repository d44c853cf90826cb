package demo;

import dev.patchbay.json.JsonArrays;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link DrawingSocket.Drawing} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("54a251667d489d97")
final class DrawingSocket_Drawing_Json {
  public static final JsonCodec<DrawingSocket.Drawing> CODEC = JsonCodec.of(DrawingSocket.Drawing.class,
      DrawingSocket_Drawing_Json::read, DrawingSocket_Drawing_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name", "shapes", "frame", "corners",
      "layers");

  private DrawingSocket_Drawing_Json() {
  }

  public static DrawingSocket.Drawing read(JsonReader json) {
    String name = null;
    List<DrawingSocket.Shape> shapes = List.of();
    Optional<DrawingSocket.Frame> frame = Optional.empty();
    DrawingSocket.Point[] corners = new DrawingSocket.Point[0];
    Map<String, List<DrawingSocket.Layer>> layers = Map.of();
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> name = json.isNull() ? null : json.string();
        case 1 -> shapes = json.isNull() ? List.of() : JsonLists.list(json,
            DrawingSocket_Shape_Json::read);
        case 2 -> frame = json.isNull() ? Optional.empty()
            : Optional.of(DrawingSocket_Frame_Json.read(json));
        case 3 -> corners = json.isNull() ? new DrawingSocket.Point[0] : JsonArrays.array(json,
            DrawingSocket.Point[]::new, DrawingSocket_Point_Json::read);
        case 4 -> layers = json.isNull() ? Map.of() : JsonLists.map(json,
            json2 -> JsonLists.list(json2, DrawingSocket_Layer_Json::read));
        default -> json.skip();
      }
    }
    return new DrawingSocket.Drawing(name, shapes, frame, corners, layers);
  }

  public static void write(DrawingSocket.Drawing value, JsonWriter json) {
    json.beginObject();
    String name = value.name();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
    List<DrawingSocket.Shape> shapes = value.shapes();
    if (shapes != null) {
      json.name(NAMES, 1);
      JsonLists.list(shapes, json, DrawingSocket_Shape_Json::write);
    }
    Optional<DrawingSocket.Frame> frame = value.frame();
    if (frame != null && frame.isPresent()) {
      json.name(NAMES, 2);
      DrawingSocket_Frame_Json.write(frame.get(), json);
    }
    DrawingSocket.Point[] corners = value.corners();
    if (corners != null) {
      json.name(NAMES, 3);
      JsonArrays.array(corners, json, DrawingSocket_Point_Json::write);
    }
    Map<String, List<DrawingSocket.Layer>> layers = value.layers();
    if (layers != null) {
      json.name(NAMES, 4);
      JsonLists.map(layers, json, (each2, json2) -> JsonLists.list(each2, json2,
          DrawingSocket_Layer_Json::write));
    }
    json.endObject();
  }
}
