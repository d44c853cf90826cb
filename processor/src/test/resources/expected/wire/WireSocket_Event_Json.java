package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Event} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("766f42550a706126")
final class WireSocket_Event_Json {
  public static final JsonCodec<WireSocket.Event> CODEC = JsonCodec.of(WireSocket.Event.class,
      WireSocket_Event_Json::read, WireSocket_Event_Json::write);

  private static final JsonNames PROPERTY = JsonNames.of("kind");

  private static final JsonNames CASES = JsonNames.of("in", "Left");

  private WireSocket_Event_Json() {
  }

  public static WireSocket.Event read(JsonReader json) {
    return switch (json.caseOf("kind", CASES)) {
      case 0 -> WireSocket_Joined_Json.read(json);
      default -> WireSocket_Left_Json.read(json);
    };
  }

  public static void write(WireSocket.Event value, JsonWriter json) {
    json.beginObject();
    json.name(PROPERTY, 0);
    if (value instanceof WireSocket.Joined one) {
      json.constant(CASES, 0);
      WireSocket_Joined_Json.writeFields(one, json);
    } else if (value instanceof WireSocket.Left one) {
      json.constant(CASES, 1);
      WireSocket_Left_Json.writeFields(one, json);
    }
    json.endObject();
  }
}
