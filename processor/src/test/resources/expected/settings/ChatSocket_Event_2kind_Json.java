package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ChatSocket.Event} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("c9c0ffd308f1edca")
final class ChatSocket_Event_2kind_Json {
  public static final JsonCodec<ChatSocket.Event> CODEC = JsonCodec.of(ChatSocket.Event.class,
      ChatSocket_Event_2kind_Json::read, ChatSocket_Event_2kind_Json::write);

  private static final JsonNames PROPERTY = JsonNames.of("kind");

  private static final JsonNames CASES = JsonNames.of("Entered", "Left");

  private ChatSocket_Event_2kind_Json() {
  }

  public static ChatSocket.Event read(JsonReader json) {
    return switch (json.caseOf("kind", CASES)) {
      case 0 -> ChatSocket_Entered_Json.read(json);
      default -> ChatSocket_Left_Json.read(json);
    };
  }

  public static void write(ChatSocket.Event value, JsonWriter json) {
    json.beginObject();
    json.name(PROPERTY, 0);
    if (value instanceof ChatSocket.Entered one) {
      json.constant(CASES, 0);
      ChatSocket_Entered_Json.writeFields(one, json);
    } else if (value instanceof ChatSocket.Left one) {
      json.constant(CASES, 1);
      ChatSocket_Left_Json.writeFields(one, json);
    }
    json.endObject();
  }
}
