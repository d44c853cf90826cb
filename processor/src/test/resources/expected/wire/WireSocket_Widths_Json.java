package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonScalars;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Widths} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("41332adb0976253d")
final class WireSocket_Widths_Json {
  public static final JsonCodec<WireSocket.Widths> CODEC = JsonCodec.of(WireSocket.Widths.class,
      WireSocket_Widths_Json::read, WireSocket_Widths_Json::write);

  private static final JsonNames NAMES = JsonNames.of("b", "s", "i", "l", "f", "d", "c", "z",
      "boxed");

  private WireSocket_Widths_Json() {
  }

  public static WireSocket.Widths read(JsonReader json) {
    byte b = 0;
    short s = 0;
    int i = 0;
    long l = 0;
    float f = 0;
    double d = 0;
    char c = 0;
    boolean z = false;
    Integer boxed = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> b = json.byteValue();
        case 1 -> s = json.shortValue();
        case 2 -> i = json.intValue();
        case 3 -> l = json.longValue();
        case 4 -> f = json.floatValue();
        case 5 -> d = json.doubleValue();
        case 6 -> c = json.charValue();
        case 7 -> z = json.booleanValue();
        case 8 -> boxed = json.isNull() ? null : json.intValue();
        default -> json.skip();
      }
    }
    return new WireSocket.Widths(b, s, i, l, f, d, c, z, boxed);
  }

  public static void write(WireSocket.Widths value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.b());
    json.name(NAMES, 1);
    json.number(value.s());
    json.name(NAMES, 2);
    json.number(value.i());
    json.name(NAMES, 3);
    json.number(value.l());
    json.name(NAMES, 4);
    json.number(value.f());
    json.name(NAMES, 5);
    json.number(value.d());
    json.name(NAMES, 6);
    JsonScalars.character(value.c(), json);
    json.name(NAMES, 7);
    json.bool(value.z());
    Integer boxed = value.boxed();
    if (boxed != null) {
      json.name(NAMES, 8);
      json.number(boxed);
    }
    json.endObject();
  }
}
