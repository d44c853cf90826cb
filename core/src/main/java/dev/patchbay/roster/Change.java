package dev.patchbay.roster;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.JsonValue;
import dev.patchbay.presence.PresenceChange;
import dev.patchbay.presence.Present;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A diff, as the program hears of it. */
record Change(String topic, Diff diff, int present) implements PresenceChange {

    @Override
    public Map<String, List<JsonValue>> joins() {
        return shown(diff.joins());
    }

    @Override
    public Map<String, List<JsonValue>> leaves() {
        return shown(diff.leaves());
    }

    @Override
    public <M> Map<String, Present<M>> joins(JsonCodec<M> codec) {
        return Metas.all(diff.joins(), codec);
    }

    @Override
    public <M> Map<String, Present<M>> leaves(JsonCodec<M> codec) {
        return Metas.all(diff.leaves(), codec);
    }

    private static Map<String, List<JsonValue>> shown(Map<String, List<Entry>> entries) {
        Map<String, List<JsonValue>> shown = new LinkedHashMap<>();
        entries.forEach(
                (key, all) -> shown.put(key, all.stream().map(Entry::shown).toList()));
        return shown;
    }
}
