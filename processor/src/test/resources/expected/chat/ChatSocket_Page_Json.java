package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ChatSocket.Page} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("cf4bbf51764e6a75")
final class ChatSocket_Page_Json {
  public static final JsonCodec<ChatSocket.Page> CODEC = JsonCodec.of(ChatSocket.Page.class,
      ChatSocket_Page_Json::read, ChatSocket_Page_Json::write);

  private static final JsonNames NAMES = JsonNames.of("offset", "limit");

  private ChatSocket_Page_Json() {
  }

  public static ChatSocket.Page read(JsonReader json) {
    int offset = 0;
    int limit = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> offset = json.intValue();
        case 1 -> limit = json.intValue();
        default -> json.skip();
      }
    }
    return new ChatSocket.Page(offset, limit);
  }

  public static void write(ChatSocket.Page value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.offset());
    json.name(NAMES, 1);
    json.number(value.limit());
    json.endObject();
  }
}
