package dev.patchbay.roster;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.presence.Present;
import dev.patchbay.presence.Tracked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Presences as the program's types. */
final class Metas {

    private Metas() {}

    static <M> Map<String, Present<M>> all(Map<String, List<Entry>> presences, JsonCodec<M> codec) {
        Map<String, Present<M>> typed = new LinkedHashMap<>();
        presences.forEach((key, entries) -> typed.put(key, one(key, entries, codec)));
        return typed;
    }

    static <M> Present<M> one(String key, List<Entry> entries, JsonCodec<M> codec) {
        return new Present<>(
                key, entries.stream().map(entry -> tracked(entry, codec)).toList());
    }

    private static <M> Tracked<M> tracked(Entry entry, JsonCodec<M> codec) {
        return new Tracked<>(entry.ref(), entry.previous(), meta(entry, codec));
    }

    /** The meta, as it was tracked. */
    static <M> M meta(Entry entry, JsonCodec<M> codec) {
        try {
            return codec.decode(new Inbound.Text(entry.meta().utf8()));
        } catch (DecodeException other) {
            throw new IllegalStateException(
                    "The meta of '" + entry.key() + "' is no " + codec.type().getSimpleName()
                            + ": all who track in a topic take the same record",
                    other);
        }
    }
}
