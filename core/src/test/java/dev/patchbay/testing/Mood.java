package dev.patchbay.testing;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.json.JsonNames;
import dev.patchbay.json.JsonReader;
import dev.patchbay.json.JsonWriter;

/** A meta, with what the processor would write for it. */
public record Mood(String status) {

    public static final Mood ONLINE = new Mood("online");
    public static final Mood AWAY = new Mood("away");

    public static final JsonCodec<Mood> CODEC = JsonCodec.of(Mood.class, Mood::read, Mood::write);

    private static final JsonNames NAMES = JsonNames.of("status");

    private static Mood read(JsonReader json) {
        String status = "";
        json.beginObject();
        for (int name = json.name(NAMES); name != JsonReader.END; name = json.name(NAMES)) {
            if (name == 0) {
                status = json.string();
            } else {
                json.skip();
            }
        }
        return new Mood(status);
    }

    private static void write(Mood mood, JsonWriter json) {
        json.beginObject();
        json.name(NAMES, 0);
        json.string(mood.status());
        json.endObject();
    }
}
