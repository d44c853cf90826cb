package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Joined} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("acd9c96817701823")
final class WireSocket_Joined_Json {
  public static final JsonCodec<WireSocket.Joined> CODEC = JsonCodec.of(WireSocket.Joined.class,
      WireSocket_Joined_Json::read, WireSocket_Joined_Json::write);

  private static final JsonNames NAMES = JsonNames.of("who");

  private WireSocket_Joined_Json() {
  }

  public static WireSocket.Joined read(JsonReader json) {
    String who = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> who = json.isNull() ? null : json.string();
        default -> json.skip();
      }
    }
    return new WireSocket.Joined(who);
  }

  public static void write(WireSocket.Joined value, JsonWriter json) {
    json.beginObject();
    writeFields(value, json);
    json.endObject();
  }

  public static void writeFields(WireSocket.Joined value, JsonWriter json) {
    String who = value.who();
    if (who != null) {
      json.name(NAMES, 0);
      json.string(who);
    }
  }
}
