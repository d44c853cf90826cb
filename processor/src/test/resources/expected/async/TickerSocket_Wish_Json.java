package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonLists;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link TickerSocket.Wish} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("462ba2c1fbcfb489")
public final class TickerSocket_Wish_Json {
  public static final JsonCodec<TickerSocket.Wish> CODEC = JsonCodec.of(TickerSocket.Wish.class,
      TickerSocket_Wish_Json::read, TickerSocket_Wish_Json::write);

  private static final JsonNames NAMES = JsonNames.of("symbols");

  private TickerSocket_Wish_Json() {
  }

  public static TickerSocket.Wish read(JsonReader json) {
    Set<String> symbols = Set.of();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> symbols = json.isNull() ? Set.of() : JsonLists.set(json, JsonReader::string);
        default -> json.skip();
      }
    }
    return new TickerSocket.Wish(symbols);
  }

  public static void write(TickerSocket.Wish value, JsonWriter json) {
    json.beginObject();
    Set<String> symbols = value.symbols();
    if (symbols != null) {
      json.name(NAMES, 0);
      JsonLists.list(symbols, json, (each2, json2) -> json2.string(each2));
    }
    json.endObject();
  }
}
