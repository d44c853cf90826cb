package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonTimes;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link ChatSocket.Author} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("81403ae55a65b7fe")
final class ChatSocket_Author_Json {
  public static final JsonCodec<ChatSocket.Author> CODEC = JsonCodec.of(ChatSocket.Author.class,
      ChatSocket_Author_Json::read, ChatSocket_Author_Json::write);

  private static final JsonNames NAMES = JsonNames.of("name", "lastSeen");

  private ChatSocket_Author_Json() {
  }

  public static ChatSocket.Author read(JsonReader json) {
    String name = null;
    Optional<Instant> lastSeen = Optional.empty();
    json.beginObject();
    for (int name2 = json.name(NAMES); name2 != JsonReader.END; name2 = json.name(NAMES)) {
      switch (name2) {
        case 0 -> name = json.isNull() ? null : json.string();
        case 1 -> lastSeen = json.isNull() ? Optional.empty()
            : Optional.of(JsonTimes.instant(json));
        default -> json.skip();
      }
    }
    return new ChatSocket.Author(name, lastSeen);
  }

  public static void write(ChatSocket.Author value, JsonWriter json) {
    json.beginObject();
    String name = value.name();
    if (name != null) {
      json.name(NAMES, 0);
      json.string(name);
    }
    Optional<Instant> lastSeen = value.lastSeen();
    if (lastSeen != null && lastSeen.isPresent()) {
      json.name(NAMES, 1);
      JsonTimes.instant(lastSeen.get(), json);
    }
    json.endObject();
  }
}
