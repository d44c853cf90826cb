package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Trade} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("125adc108b6211b7")
public final class Trade_Json {
  public static final JsonCodec<Trade> CODEC = JsonCodec.of(Trade.class, Trade_Json::read,
      Trade_Json::write);

  private static final JsonNames NAMES = JsonNames.of("price");

  private Trade_Json() {
  }

  public static Trade read(JsonReader json) {
    long price = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> price = json.longValue();
        default -> json.skip();
      }
    }
    return new Trade(price);
  }

  public static void write(Trade value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.price());
    json.endObject();
  }
}
