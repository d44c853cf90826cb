package dev.patchbay.json;

import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonStrings;
import dev.patchbay.syntax.JsonSyntax;

/** Finds out which case of a sealed interface an object is, by a property that may stand anywhere in it. */
final class Cases {

    private Cases() {}

    /** The case of the object that comes next. */
    static int find(Cursor cursor, String property, JsonNames cases) {
        byte[] json = cursor.json;
        JsonSyntax.checkDepth(cursor.depth() + 1, cursor.at);
        int at = JsonSyntax.spaceEnd(json, cursor.at + 1);
        while (!JsonSyntax.isAt(json, at, '}')) {
            int nameEnd = JsonSyntax.nameEnd(json, at);
            int value = JsonSyntax.valueStart(json, nameEnd);
            if (JsonStrings.isText(json, at, nameEnd, property)) {
                return named(json, value, cases);
            }
            at = afterValue(json, cursor.endOfLater(value));
        }
        throw new JsonException(
                "expected an object whose '" + property + "' is one of " + cases.list() + ", got none", cursor.at);
    }

    private static int named(byte[] json, int value, JsonNames cases) {
        int index = JsonSyntax.isAt(json, value, '"') ? cases.indexAt(json, value) : -1;
        if (index < 0) {
            throw JsonException.expected("one of " + cases.list(), json, value);
        }
        return index;
    }

    /** Where the next name or the brace behind the last one stands. */
    private static int afterValue(byte[] json, int valueEnd) {
        int at = JsonSyntax.spaceEnd(json, valueEnd);
        if (JsonSyntax.isAt(json, at, ',')) {
            int name = JsonSyntax.spaceEnd(json, at + 1);
            JsonSyntax.nameEnd(json, name); // no brace behind a comma
            return name;
        }
        if (!JsonSyntax.isAt(json, at, '}')) {
            throw JsonException.expected("',' or '}'", json, at);
        }
        return at;
    }
}
