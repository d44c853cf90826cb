package demo;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;
import dev.patchbay.json.Shape;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link UploadSocket.Progress} as JSON. Written by Patchbay.
 */
@Generated("dev.patchbay.processor.PatchbayProcessor")
@Shape("e9b6bc1f576559e7")
final class UploadSocket_Progress_Json {
  public static final JsonCodec<UploadSocket.Progress> CODEC = JsonCodec.of(UploadSocket.Progress.class,
      UploadSocket_Progress_Json::read, UploadSocket_Progress_Json::write);

  private static final JsonNames NAMES = JsonNames.of("percent");

  private UploadSocket_Progress_Json() {
  }

  public static UploadSocket.Progress read(JsonReader json) {
    int percent = 0;
    json.beginObject();
    for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
      switch (name) {
        case 0 -> percent = json.intValue();
        default -> json.skip();
      }
    }
    return new UploadSocket.Progress(percent);
  }

  public static void write(UploadSocket.Progress value, JsonWriter json) {
    json.beginObject();
    json.name(NAMES, 0);
    json.number(value.percent());
    json.endObject();
  }
}
