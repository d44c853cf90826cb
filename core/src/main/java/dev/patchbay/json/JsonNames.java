package dev.patchbay.json;

import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonStrings;
import dev.patchbay.syntax.JsonSyntax;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The names of a record's components, of an enum's constants or of the cases of a sealed interface, as they stand in JSON. Generated
 * code knows a name by its index. They are recognized in the bytes of a message, in any order, without an object for each.
 * Immutable, and used from any thread.
 */
public final class JsonNames {

    private static final int FEW = 8;
    private static final int NONE = -1;
    private static final int MOST_LISTED = 30;

    private final String[] names;
    private final byte[][] quoted;
    private final byte[][] members;
    private final int[] slots; // index of a name, by the hash of its bytes; empty where there are few

    private JsonNames(String[] names) {
        this.names = names;
        this.quoted = new byte[names.length][];
        this.members = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            quoted[i] = JsonStrings.quoted(names[i]).getBytes(StandardCharsets.UTF_8);
            members[i] = Arrays.copyOf(quoted[i], quoted[i].length + 1);
            members[i][quoted[i].length] = ':';
        }
        this.slots = names.length <= FEW ? new int[0] : slots(quoted);
    }

    /** These names, each of them once; the first has the index 0. */
    public static JsonNames of(String... names) {
        return new JsonNames(names.clone());
    }

    /** How many there are. */
    public int size() {
        return names.length;
    }

    /** The name with an index. */
    public String get(int index) {
        return names[index];
    }

    /** All of them, for a message, which clients cause as often as they like: {@code 'a', 'b'}, and how many more there are. */
    String list() {
        String some = Arrays.stream(names).limit(MOST_LISTED).collect(Collectors.joining("', '", "'", "'"));
        return names.length <= MOST_LISTED ? some : some + " and " + (names.length - MOST_LISTED) + " more";
    }

    /** For adapters whose names are keys of maps: what to throw for a text that is none of these. */
    public RuntimeException unlike() {
        return new JsonException("one of " + list(), 0);
    }

    /** A name in quotes, in UTF-8; not to be changed. */
    byte[] quoted(int index) {
        return quoted[index];
    }

    /** A name in quotes with a colon behind it, in UTF-8; not to be changed. */
    byte[] member(int index) {
        return members[index];
    }

    /** The index of the name that stands at this byte, in quotes; {@code -1} for none, and for one that is written with other escapes. */
    int find(byte[] json, int at) {
        return slots.length == 0 ? findAmongFew(json, at) : findBySlot(json, at);
    }

    private int findAmongFew(byte[] json, int at) {
        for (int i = 0; i < quoted.length; i++) {
            if (isAt(quoted[i], json, at)) {
                return i;
            }
        }
        return NONE;
    }

    private int findBySlot(byte[] json, int at) {
        int hash = 0;
        for (int i = at + 1; i < json.length && json[i] != '"'; i++) {
            hash = 31 * hash + json[i];
        }
        int slot = slot(hash, slots.length);
        while (slots[slot] != NONE) {
            if (isAt(quoted[slots[slot]], json, at)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    /** Whether a name stands at this byte, where a quote does. */
    static boolean isAt(byte[] name, byte[] json, int at) {
        if (name.length > json.length - at) {
            return false;
        }
        for (int i = 1; i < name.length; i++) {
            if (json[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }

    /** The index of the name that a checked string is which is not {@link #find found} as it stands; {@code -1} for none. */
    int indexOf(byte[] json, int start, int end) {
        return hasEscapes(json, start, end) ? Arrays.asList(names).indexOf(JsonStrings.text(json, start, end)) : NONE;
    }

    private static boolean hasEscapes(byte[] json, int start, int end) {
        int at = start;
        while (at < end && json[at] != '\\') {
            at++;
        }
        return at < end;
    }

    /** The index of the name that the string beginning here is, which is checked; {@code -1} for none. */
    int indexAt(byte[] json, int start) {
        int index = find(json, start);
        return index >= 0 ? index : indexOf(json, start, JsonSyntax.stringEnd(json, start));
    }

    private static int[] slots(byte[][] quoted) {
        int[] slots = new int[Integer.highestOneBit(quoted.length) * 4];
        Arrays.fill(slots, NONE);
        for (int name = 0; name < quoted.length; name++) {
            int hash = 0;
            for (int i = 1; i < quoted[name].length && quoted[name][i] != '"'; i++) {
                hash = 31 * hash + quoted[name][i];
            }
            int slot = slot(hash, slots.length);
            while (slots[slot] != NONE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = name;
        }
        return slots;
    }

    private static int slot(int hash, int slots) {
        return (hash ^ hash >>> 15) & slots - 1;
    }
}
