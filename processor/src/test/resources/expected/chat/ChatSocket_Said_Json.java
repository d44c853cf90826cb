package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ChatSocket.Said} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("b1f47c4ccdea4c80")
final class ChatSocket_Said_Json {
  public static final JsonCodec<ChatSocket.Said> CODEC = JsonCodec.of(ChatSocket.Said.class,
      ChatSocket_Said_Json::read, ChatSocket_Said_Json::write);

  private static final JsonNames NAMES = JsonNames.of("from", "body");

  private ChatSocket_Said_Json() {
  }

  public static ChatSocket.Said read(JsonReader json) {
    ChatSocket.Author from = null;
    String body = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> from = json.isNull() ? null : ChatSocket_Author_Json.read(json);
        case 1 -> body = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new ChatSocket.Said(from, body);
  }

  public static void write(ChatSocket.Said value, JsonWriter json) {
    json.beginObject();
    ChatSocket.Author from = value.from();
    if (from != null) {
      json.name(NAMES, 0);
      ChatSocket_Author_Json.write(from, json);
    }
    String body = value.body();
    if (body != null) {
      json.name(NAMES, 1);
      json.string(body);
    }
    json.endObject();
  }
}
