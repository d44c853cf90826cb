package dev.patchbay.client.channel;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from presence's events, without any state: as phoenix.js's {@code Presence.syncState} and {@code syncDiff} do. Nothing that is
 * given is changed.
 *
 * <pre>{@code
 * Map<String, PresenceEntry> here = Presences.state(Inbound.Text.of("{\"ada\":{\"metas\":[{\"phx_ref\":\"1\"}]}}"));
 * PresenceDiff gone = Presences.diff(Inbound.Text.of("{\"leaves\":{\"ada\":{\"metas\":[{\"phx_ref\":\"1\"}]}}}"));
 * Map<String, PresenceEntry> nobody = Presences.sync(here, gone, Presences.Changes.IGNORED);
 * }</pre>
 */
public final class Presences {

    private Presences() {}

    /** Hears who comes and who goes, while something is worked out. */
    public interface Changes {

        /** Does not care. */
        Changes IGNORED = new Changes() {};

        /**
         * Somebody comes, or is present in one more way.
         *
         * @param before how that was before; empty where it was not
         * @param come with all metas of whoever comes
         */
        default void joins(String key, Optional<PresenceEntry> before, PresenceEntry come) {}

        /**
         * Somebody goes, or is present in one way less.
         *
         * @param left how that is now; without metas where nothing is left
         * @param gone with the metas that went
         */
        default void leaves(String key, PresenceEntry left, PresenceEntry gone) {}
    }

    /**
     * Reads a {@code presence_state}.
     *
     * @throws DecodeException where it is none
     */
    public static Map<String, PresenceEntry> state(Inbound payload) {
        return entries(json(payload));
    }

    /**
     * Reads a {@code presence_diff}.
     *
     * @throws DecodeException where it is none
     */
    public static PresenceDiff diff(Inbound payload) {
        Map<String, Object> both = json(payload);
        return new PresenceDiff(
                entries(object(both.getOrDefault("joins", Map.of()), "joins")),
                entries(object(both.getOrDefault("leaves", Map.of()), "leaves")));
    }

    private static Map<String, Object> json(Inbound payload) {
        if (payload instanceof Inbound.Text text) {
            return object(UntypedJson.decode(text), "");
        }
        throw new DecodeException("", "expected JSON, got a binary payload");
    }

    private static Map<String, PresenceEntry> entries(Map<String, Object> json) {
        Map<String, PresenceEntry> entries = new LinkedHashMap<>();
        json.forEach((key, value) -> entries.put(key, entry(key, object(value, key))));
        return entries;
    }

    private static PresenceEntry entry(String key, Map<String, Object> json) {
        if (!(json.get("metas") instanceof Collection<?> all)) {
            throw new DecodeException(key + ".metas", "expected a list");
        }
        List<PresenceMeta> metas = new ArrayList<>();
        for (Object each : all) {
            Map<String, Object> values = new LinkedHashMap<>(object(each, key + ".metas"));
            Object ref = values.remove("phx_ref");
            if (!(ref instanceof String text)) {
                throw new DecodeException(key + ".metas", "expected a phx_ref in each");
            }
            metas.add(new PresenceMeta(text, values));
        }
        Map<String, Object> more = new LinkedHashMap<>(json);
        more.remove("metas");
        return new PresenceEntry(metas, more);
    }

    private static Map<String, Object> object(@Nullable Object json, String place) {
        if (!(json instanceof Map<?, ?> map)) {
            throw new DecodeException(place, "expected an object");
        }
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put((String) name, value));
        return named;
    }

    /** What is here when the server has said who is, and who that brings and takes. */
    public static Map<String, PresenceEntry> sync(
            Map<String, PresenceEntry> here, Map<String, PresenceEntry> said, Changes changes) {
        Map<String, PresenceEntry> joins = new LinkedHashMap<>();
        Map<String, PresenceEntry> leaves = new LinkedHashMap<>();
        here.forEach((key, entry) -> {
            if (!said.containsKey(key)) {
                leaves.put(key, entry);
            }
        });
        said.forEach((key, entry) -> {
            List<PresenceMeta> before =
                    Optional.ofNullable(here.get(key)).map(PresenceEntry::metas).orElse(List.of());
            put(joins, key, entry, without(entry.metas(), before), here.containsKey(key));
            Optional.ofNullable(here.get(key))
                    .ifPresent(known -> put(leaves, key, known, without(before, entry.metas()), true));
        });
        return sync(here, new PresenceDiff(joins, leaves), changes);
    }

    private static void put(
            Map<String, PresenceEntry> all,
            String key,
            PresenceEntry entry,
            List<PresenceMeta> metas,
            boolean unlessEmpty) {
        if (!metas.isEmpty() || !unlessEmpty) {
            all.put(key, entry.with(metas));
        }
    }

    private static List<PresenceMeta> without(List<PresenceMeta> some, List<PresenceMeta> others) {
        Set<String> refs = new PresenceEntry(others, Map.of()).refs();
        return some.stream().filter(meta -> !refs.contains(meta.ref())).toList();
    }

    /** What is here when some have come and others have gone. */
    public static Map<String, PresenceEntry> sync(Map<String, PresenceEntry> here, PresenceDiff diff, Changes changes) {
        Map<String, PresenceEntry> then = new LinkedHashMap<>(here);
        diff.joins().forEach((key, come) -> {
            Optional<PresenceEntry> before = Optional.ofNullable(then.get(key));
            List<PresenceMeta> metas = new ArrayList<>(
                    before.map(known -> without(known.metas(), come.metas())).orElse(List.of()));
            metas.addAll(come.metas());
            then.put(key, come.with(metas));
            changes.joins(key, before, come);
        });
        diff.leaves()
                .forEach((key, gone) -> Optional.ofNullable(then.get(key)).ifPresent(known -> {
                    PresenceEntry left = known.with(without(known.metas(), gone.metas()));
                    changes.leaves(key, left, gone);
                    if (left.metas().isEmpty()) {
                        then.remove(key);
                    } else {
                        then.put(key, left);
                    }
                }));
        return then;
    }
}
