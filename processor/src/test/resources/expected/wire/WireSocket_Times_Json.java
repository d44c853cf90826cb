package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonScalars;
import dev.patchbay.json.JsonTimes;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link WireSocket.Times} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("1640b36b122df5fa")
final class WireSocket_Times_Json {
  public static final JsonCodec<WireSocket.Times> CODEC = JsonCodec.of(WireSocket.Times.class,
      WireSocket_Times_Json::read, WireSocket_Times_Json::write);

  private static final JsonNames NAMES = JsonNames.of("at", "day", "id", "uri", "bytes");

  private WireSocket_Times_Json() {
  }

  public static WireSocket.Times read(JsonReader json) {
    Instant at = null;
    LocalDate day = null;
    UUID id = null;
    URI uri = null;
    byte[] bytes = null;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> at = json.isNull() ? null : JsonTimes.instant(json);
        case 1 -> day = json.isNull() ? null : JsonTimes.localDate(json);
        case 2 -> id = json.isNull() ? null : JsonScalars.uuid(json);
        case 3 -> uri = json.isNull() ? null : JsonScalars.uri(json);
        case 4 -> bytes = json.isNull() ? null : JsonScalars.bytes(json);
        default -> json.skip();
      }
    }
    return new WireSocket.Times(at, day, id, uri, bytes);
  }

  public static void write(WireSocket.Times value, JsonWriter json) {
    json.beginObject();
    Instant at = value.at();
    if (at != null) {
      json.name(NAMES, 0);
      JsonTimes.instant(at, json);
    }
    LocalDate day = value.day();
    if (day != null) {
      json.name(NAMES, 1);
      JsonTimes.localDate(day, json);
    }
    UUID id = value.id();
    if (id != null) {
      json.name(NAMES, 2);
      JsonScalars.uuid(id, json);
    }
    URI uri = value.uri();
    if (uri != null) {
      json.name(NAMES, 3);
      JsonScalars.uri(uri, json);
    }
    byte[] bytes = value.bytes();
    if (bytes != null) {
      json.name(NAMES, 4);
      JsonScalars.bytes(bytes, json);
    }
    json.endObject();
  }
}
