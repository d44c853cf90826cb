package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ChatSocket.Entered} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("04a5e6467e26a506")
final class ChatSocket_Entered_Json {
  public static final JsonCodec<ChatSocket.Entered> CODEC = JsonCodec.of(ChatSocket.Entered.class,
      ChatSocket_Entered_Json::read, ChatSocket_Entered_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name", "type");

  private ChatSocket_Entered_Json() {
  }

  public static ChatSocket.Entered read(JsonReader json) {
    String name = null;
    String type = null;
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> name = json.isNull() ? null : json.string();
        case 1 -> type = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new ChatSocket.Entered(name, type);
  }

  public static void write(ChatSocket.Entered value, JsonWriter json) {
    json.beginObject();
    writeFields(value, json);
    json.endObject();
  }

  public static void writeFields(ChatSocket.Entered value, JsonWriter json) {
    String name = value.name();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
    String type = value.type();
    if (type != null) {
      json.name(NAMES, 1);
      json.string(type);
    }
  }
}
