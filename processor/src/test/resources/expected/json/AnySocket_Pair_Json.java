package demo;

import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonRead;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWrite;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AnySocket.Pair} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("64cee0482a87c4dd")
final class AnySocket_Pair_Json {
  private static final JsonNames NAMES = JsonNames.of("left", "right");

  private AnySocket_Pair_Json() {
  }

  public static <A, B> AnySocket.Pair<A, B> read(JsonReader json, JsonRead<A> a, JsonRead<B> b) {
    A left = null;
    B right = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> left = json.isNull() ? a.ofNull() : a.read(json);
        case 1 -> right = json.isNull() ? b.ofNull() : b.read(json);
        default -> json.skip();
      }
    }
    return new AnySocket.Pair<>(left, right);
  }

  public static <A, B> void write(AnySocket.Pair<A, B> value, JsonWriter json, JsonWrite<A> a,
      JsonWrite<B> b) {
    json.beginObject();
    A left = value.left();
    if (left != null) {
      json.name(NAMES, 0);
      a.write(left, json);
    }
    B right = value.right();
    if (right != null) {
      json.name(NAMES, 1);
      b.write(right, json);
    }
    json.endObject();
  }
}
