package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link AnySocket.Book} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("7d1c2542e291a8a5")
final class AnySocket_Book_Json {
  public static final JsonCodec<AnySocket.Book> CODEC = JsonCodec.of(AnySocket.Book.class,
      AnySocket_Book_Json::read, AnySocket_Book_Json::write);

  private static final JsonNames NAMES = JsonNames.of("page", "title");

  private AnySocket_Book_Json() {
  }

  public static AnySocket.Book read(JsonReader json) {
    Page<AnySocket.Said> page = null;
    String title = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> page = json.isNull() ? null : Page_Json.read(json, AnySocket_Said_Json::read);
        case 1 -> title = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new AnySocket.Book(page, title);
  }

  public static void write(AnySocket.Book value, JsonWriter json) {
    json.beginObject();
    Page<AnySocket.Said> page = value.page();
    if (page != null) {
      json.name(NAMES, 0);
      Page_Json.write(page, json, AnySocket_Said_Json::write);
    }
    String title = value.title();
    if (title != null) {
      json.name(NAMES, 1);
      json.string(title);
    }
    json.endObject();
  }
}
