package dev.patchbay.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Lists, sets, maps and optional values, for generated adapters. What is read may be changed by whoever reads it, and keeps the order
 * of the message. A null in one is read as what {@link JsonRead#ofNull} says, and written as {@code null}.
 */
public final class JsonLists {

    private JsonLists() {}

    /** Reads an array. */
    public static <T> List<T> list(JsonReader json, JsonRead<T> element) {
        return into(new ArrayList<>(), json, element);
    }

    /** Reads an array; of equal elements the first stays. */
    public static <T> Set<T> set(JsonReader json, JsonRead<T> element) {
        return into(new LinkedHashSet<>(), json, element);
    }

    /** Reads an array, and adds its elements to a collection, which is returned. */
    @SuppressWarnings("NullAway") // the collection's own business, where the message has a null
    public static <T, C extends Collection<T>> C into(C collection, JsonReader json, JsonRead<T> element) {
        if (collection instanceof Set<?>) {
            return distinct(collection, json, element);
        }
        json.beginArray();
        while (json.hasElement()) {
            collection.add(json.isNull() ? element.ofNull() : element.read(json));
        }
        return collection;
    }

    @SuppressWarnings("NullAway") // the set's own business, where the message has a null
    private static <T, C extends Collection<T>> C distinct(C set, JsonReader json, JsonRead<T> element) {
        Crowd crowd = new Crowd(json);
        json.beginArray();
        while (json.hasElement()) {
            T value = json.isNull() ? element.ofNull() : element.read(json);
            if (set.add(value)) {
                crowd.added(value, set);
            }
        }
        return set;
    }

    /** Writes an array. */
    public static <T> void list(Iterable<? extends T> elements, JsonWriter json, JsonWrite<? super T> element) {
        json.beginArray();
        for (T value : elements) {
            if (value == null) {
                json.nullValue();
            } else {
                element.write(value, json);
            }
        }
        json.endArray();
    }

    /** Reads an object whose names are keys. */
    public static <V> Map<String, V> map(JsonReader json, JsonRead<V> value) {
        return map(json, Function.identity(), value);
    }

    /** Reads an object whose names are keys; where a name comes again, the last value stays. */
    public static <K, V> Map<K, V> map(JsonReader json, Function<String, K> key, JsonRead<V> value) {
        return into(new LinkedHashMap<>(), json, key, value);
    }

    /**
     * Reads an object, and puts its values into a map, which is returned.
     *
     * @param key makes a key of a name; whatever it throws says that the name is none, and {@link JsonNames#unlike()} which ones are
     */
    @SuppressWarnings("NullAway") // the map's own business, where the message has a null
    public static <K, V, M extends Map<K, V>> M into(
            M map, JsonReader json, Function<String, K> key, JsonRead<V> value) {
        Crowd crowd = new Crowd(json);
        json.beginObject();
        while (json.hasName()) {
            if (json.skipsBeside()) {
                continue;
            }
            K name = json.key(key);
            int known = map.size();
            map.put(name, json.isNull() ? value.ofNull() : value.read(json));
            if (map.size() > known) {
                crowd.added(name, map.keySet());
            }
        }
        return map;
    }

    /** Writes an object whose names are keys. */
    public static <V> void map(Map<String, ? extends V> map, JsonWriter json, JsonWrite<? super V> value) {
        map(map, json, Function.identity(), value);
    }

    /**
     * Writes an object whose names are made of keys.
     *
     * @throws IllegalArgumentException for a key that is null
     */
    public static <K, V> void map(
            Map<? extends K, ? extends V> map,
            JsonWriter json,
            Function<? super K, String> key,
            JsonWrite<? super V> value) {
        json.beginObject();
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
            if (entry.getKey() == null) {
                throw new IllegalArgumentException("A key of a map is null, and JSON has no such name");
            }
            json.name(key.apply(entry.getKey()));
            V known = entry.getValue();
            if (known == null) {
                json.nullValue();
            } else {
                value.write(known, json);
            }
        }
        json.endObject();
    }

    /** Reads the elements of an array that may be missing: {@code null} is an empty one. */
    public static <T> JsonRead<Optional<T>> optional(JsonRead<T> value) {
        return new JsonRead<>() {
            @Override
            public Optional<T> read(JsonReader json) {
                return Optional.of(value.read(json));
            }

            @Override
            public Optional<T> ofNull() {
                return Optional.empty();
            }
        };
    }

    /** Writes the elements of an array that may be missing: an empty one is {@code null}. */
    public static <T> JsonWrite<Optional<T>> optional(JsonWrite<? super T> value) {
        return (optional, json) -> {
            if (optional.isPresent()) {
                value.write(optional.get(), json);
            } else {
                json.nullValue();
            }
        };
    }
}
