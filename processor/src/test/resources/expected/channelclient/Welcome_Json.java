package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Welcome} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("229d546895c8ad09")
public final class Welcome_Json {
  public static final JsonCodec<Welcome> CODEC = JsonCodec.of(Welcome.class, Welcome_Json::read,
      Welcome_Json::write);

  private static final JsonNames NAMES = JsonNames.of("greeting");

  private Welcome_Json() {
  }

  public static Welcome read(JsonReader json) {
    String greeting = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> greeting = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new Welcome(greeting);
  }

  public static void write(Welcome value, JsonWriter json) {
    json.beginObject();
    String greeting = value.greeting();
    if (greeting != null) {
      json.name(NAMES, 0);
      json.string(greeting);
    }
    json.endObject();
  }
}
