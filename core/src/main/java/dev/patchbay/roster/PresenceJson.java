package dev.patchbay.roster;

import dev.patchbay.json.JsonWriter;
import dev.patchbay.message.Outbound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Presence's events as Phoenix writes them. */
final class PresenceJson {

    private static final String METAS = "metas";

    private PresenceJson() {}

    // {"u1":{"metas":[{"phx_ref":"GOng8lk5qyQEAg-h","status":"online"}],"user":{"name":"Ada"}}}
    /** The payload of {@code presence_state}; throws where JSON has nothing for what is added. */
    static Outbound.Text state(Map<String, List<Entry>> present, Map<String, ? extends Map<String, ?>> more) {
        JsonWriter json = new JsonWriter();
        write(present, more, json);
        return new Outbound.Text(json.toBytes());
    }

    // {"joins":{"u1":{"metas":[{...}]}},"leaves":{}}
    /** The payload of {@code presence_diff}; throws as {@link #state}. */
    static Outbound.Text diff(Diff diff, Map<String, ? extends Map<String, ?>> more) {
        JsonWriter json = new JsonWriter();
        json.beginObject();
        json.name("joins");
        write(diff.joins(), more, json);
        json.name("leaves");
        write(diff.leaves(), more, json);
        json.endObject();
        return new Outbound.Text(json.toBytes());
    }

    private static void write(
            Map<String, List<Entry>> presences, Map<String, ? extends Map<String, ?>> more, JsonWriter json) {
        json.beginObject();
        presences.forEach((key, entries) -> {
            json.name(key);
            json.beginObject();
            json.name(METAS);
            json.beginArray();
            entries.forEach(entry -> json.value(entry.shown()));
            json.endArray();
            add(more.get(key), json);
            json.endObject();
        });
        json.endObject();
    }

    private static void add(@Nullable Map<String, ?> more, JsonWriter json) {
        if (more != null) {
            more.forEach((name, value) -> {
                if (!name.equals(METAS)) {
                    json.name(name);
                    json.untyped(value);
                }
            });
        }
    }
}
