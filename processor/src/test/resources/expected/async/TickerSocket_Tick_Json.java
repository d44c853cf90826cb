package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link TickerSocket.Tick} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("ec7f94fca965485e")
public final class TickerSocket_Tick_Json {
  public static final JsonCodec<TickerSocket.Tick> CODEC = JsonCodec.of(TickerSocket.Tick.class,
      TickerSocket_Tick_Json::read, TickerSocket_Tick_Json::write);

  private static final JsonNames NAMES = JsonNames.of("symbol", "price");

  private TickerSocket_Tick_Json() {
  }

  public static TickerSocket.Tick read(JsonReader json) {
    String symbol = null;
    long price = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> symbol = json.isNull() ? null : json.string();
        case 1 -> price = json.longValue();
        default -> json.skip();
      }
    }
    return new TickerSocket.Tick(symbol, price);
  }

  public static void write(TickerSocket.Tick value, JsonWriter json) {
    json.beginObject();
    String symbol = value.symbol();
    if (symbol != null) {
      json.name(NAMES, 0);
      json.string(symbol);
    }
    json.name(NAMES, 1);
    json.number(value.price());
    json.endObject();
  }
}
