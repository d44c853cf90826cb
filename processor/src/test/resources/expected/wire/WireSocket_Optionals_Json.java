package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Optionals} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("fdaaa99bd4679766")
final class WireSocket_Optionals_Json {
  public static final JsonCodec<WireSocket.Optionals> CODEC = JsonCodec.of(WireSocket.Optionals.class,
      WireSocket_Optionals_Json::read, WireSocket_Optionals_Json::write);

  private static final JsonNames NAMES = JsonNames.of("i", "d", "s");

  private WireSocket_Optionals_Json() {
  }

  public static WireSocket.Optionals read(JsonReader json) {
    OptionalInt i = OptionalInt.empty();
    OptionalDouble d = OptionalDouble.empty();
    Optional<String> s = Optional.empty();
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> i = json.isNull() ? OptionalInt.empty() : OptionalInt.of(json.intValue());
        case 1 -> d = json.isNull() ? OptionalDouble.empty()
            : OptionalDouble.of(json.doubleValue());
        case 2 -> s = json.isNull() ? Optional.empty() : Optional.of(json.string());
        default -> json.skip();
      }
    }
    return new WireSocket.Optionals(i, d, s);
  }

  public static void write(WireSocket.Optionals value, JsonWriter json) {
    json.beginObject();
    OptionalInt i = value.i();
    if (i != null && i.isPresent()) {
      json.name(NAMES, 0);
      json.number(i.getAsInt());
    }
    OptionalDouble d = value.d();
    if (d != null && d.isPresent()) {
      json.name(NAMES, 1);
      json.number(d.getAsDouble());
    }
    Optional<String> s = value.s();
    if (s != null && s.isPresent()) {
      json.name(NAMES, 2);
      json.string(s.get());
    }
    json.endObject();
  }
}
