package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link RoomChannel.NewMessage} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("589c9f5321a81e4b")
final class RoomChannel_NewMessage_Json {
  public static final JsonCodec<RoomChannel.NewMessage> CODEC = JsonCodec.of(RoomChannel.NewMessage.class,
      RoomChannel_NewMessage_Json::read, RoomChannel_NewMessage_Json::write);

  private static final JsonNames NAMES = JsonNames.of("body");

  private RoomChannel_NewMessage_Json() {
  }

  public static RoomChannel.NewMessage read(JsonReader json) {
    String body = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> body = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new RoomChannel.NewMessage(body);
  }

  public static void write(RoomChannel.NewMessage value, JsonWriter json) {
    json.beginObject();
    String body = value.body();
    if (body != null) {
      json.name(NAMES, 0);
      json.string(body);
    }
    json.endObject();
  }
}
