package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Exact} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("a6bbab250675631c")
final class WireSocket_Exact_Json {
  public static final JsonCodec<WireSocket.Exact> CODEC = JsonCodec.of(WireSocket.Exact.class,
      WireSocket_Exact_Json::read, WireSocket_Exact_Json::write);

  private static final JsonNames NAMES = JsonNames.of("text", "n", "more", "spare");

  private WireSocket_Exact_Json() {
  }

  public static WireSocket.Exact read(JsonReader json) {
    String text = null;
    int n = 0;
    Optional<String> more = Optional.empty();
    String spare = null;
    boolean textCame = false;
    boolean nCame = false;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> {
          text = json.string();
          textCame = true;
        }
        case 1 -> {
          n = json.intValue();
          nCame = true;
        }
        case 2 -> more = json.isNull() ? Optional.empty() : Optional.of(json.string());
        case 3 -> spare = json.isNull() ? null : json.string();
        default -> json.unknown(NAMES);
      }
    }
    if (!textCame) {
      throw json.missing("text");
    }
    if (!nCame) {
      throw json.missing("n");
    }
    return new WireSocket.Exact(text, n, more, spare);
  }

  public static void write(WireSocket.Exact value, JsonWriter json) {
    json.beginObject();
    String text = value.text();
    if (text != null) {
      json.name(NAMES, 0);
      json.string(text);
    }
    json.name(NAMES, 1);
    json.number(value.n());
    Optional<String> more = value.more();
    if (more != null && more.isPresent()) {
      json.name(NAMES, 2);
      json.string(more.get());
    }
    String spare = value.spare();
    if (spare != null) {
      json.name(NAMES, 3);
      json.string(spare);
    }
    json.endObject();
  }
}
