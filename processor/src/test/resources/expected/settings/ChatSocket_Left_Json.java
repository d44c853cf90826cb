package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ChatSocket.Left} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("8c728e61194f8d38")
final class ChatSocket_Left_Json {
  public static final JsonCodec<ChatSocket.Left> CODEC = JsonCodec.of(ChatSocket.Left.class,
      ChatSocket_Left_Json::read, ChatSocket_Left_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name");

  private ChatSocket_Left_Json() {
  }

  public static ChatSocket.Left read(JsonReader json) {
    String name = null;
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> name = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new ChatSocket.Left(name);
  }

  public static void write(ChatSocket.Left value, JsonWriter json) {
    json.beginObject();
    writeFields(value, json);
    json.endObject();
  }

  public static void writeFields(ChatSocket.Left value, JsonWriter json) {
    String name = value.name();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
  }
}
