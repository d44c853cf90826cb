package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomQuestions.Yes} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("f7b938216188e616")
final class RoomQuestions_Yes_Json {
  public static final JsonCodec<RoomQuestions.Yes> CODEC = JsonCodec.of(RoomQuestions.Yes.class,
      RoomQuestions_Yes_Json::read, RoomQuestions_Yes_Json::write);

  private static final JsonNames NAMES = JsonNames.of("sure");

  private RoomQuestions_Yes_Json() {
  }

  public static RoomQuestions.Yes read(JsonReader json) {
    boolean sure = false;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> sure = json.booleanValue();
        default -> json.skip();
      }
    }
    return new RoomQuestions.Yes(sure);
  }

  public static void write(RoomQuestions.Yes value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.bool(value.sure());
    json.endObject();
  }
}
