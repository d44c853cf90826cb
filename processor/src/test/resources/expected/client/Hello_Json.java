package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Hello} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("f2f4a7526748c9eb")
public final class Hello_Json {
  public static final JsonCodec<Hello> CODEC = JsonCodec.of(Hello.class, Hello_Json::read,
      Hello_Json::write);

  private static final JsonNames NAMES = JsonNames.of("symbol", "first");

  private Hello_Json() {
  }

  public static Hello read(JsonReader json) {
    String symbol = null;
    boolean first = false;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> symbol = json.isNull() ? null : json.string();
        case 1 -> first = json.booleanValue();
        default -> json.skip();
      }
    }
    return new Hello(symbol, first);
  }

  public static void write(Hello value, JsonWriter json) {
    json.beginObject();
    String symbol = value.symbol();
    if (symbol != null) {
      json.name(NAMES, 0);
      json.string(symbol);
    }
    json.name(NAMES, 1);
    json.bool(value.first());
    json.endObject();
  }
}
