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
 * Reads and writes {@link ChatSocket.NewMessage} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("3941aa7fe00b0d98")
final class ChatSocket_NewMessage_Json {
  public static final JsonCodec<ChatSocket.NewMessage> CODEC = JsonCodec.of(ChatSocket.NewMessage.class,
      ChatSocket_NewMessage_Json::read, ChatSocket_NewMessage_Json::write);

  private static final JsonNames NAMES = JsonNames.of("body", "tags");

  private ChatSocket_NewMessage_Json() {
  }

  public static ChatSocket.NewMessage read(JsonReader json) {
    String body = null;
    List<String> tags = List.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> body = json.isNull() ? null : json.string();
        case 1 -> tags = json.isNull() ? List.of() : JsonLists.list(json, JsonReader::string);
        default -> json.skip();
      }
    }
    return new ChatSocket.NewMessage(body, tags);
  }

  public static void write(ChatSocket.NewMessage value, JsonWriter json) {
    json.beginObject();
    String body = value.body();
    if (body != null) {
      json.name(NAMES, 0);
      json.string(body);
    }
    List<String> tags = value.tags();
    if (tags != null) {
      json.name(NAMES, 1);
      JsonLists.list(tags, json, (each2, json2) -> json2.string(each2));
    }
    json.endObject();
  }
}
