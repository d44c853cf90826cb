package dev.patchbay.json;

import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonStrings;
import dev.patchbay.syntax.JsonSyntax;
import org.jspecify.annotations.Nullable;

/** Where a reader stands in a message, and its way through braces, brackets, names and commas. */
abstract sealed class Cursor permits NumberCursor {

    private static final int MOST_HINTS = 0xFF;

    final byte[] json;
    int at;

    private int depth;
    private int oddName; // where the last name begins that was not known
    private @Nullable String beside; // a name of the outermost object that is no part of the payload
    private boolean isFirst; // nothing was read yet in this object or array
    private @Nullable Lookahead lookahead; // none as long as nobody looks ahead
    private long hints; // of the innermost eight objects, a byte each: the index of the name that is likely to come

    Cursor(byte[] json) {
        this.json = json;
    }

    /** Skips white space, and returns what comes next: a byte, or 0 at the end. */
    final byte next() {
        byte c = at < json.length ? json[at] : 0;
        return c > ' ' ? c : nextAfterSpace();
    }

    private byte nextAfterSpace() {
        at = JsonSyntax.spaceEnd(json, at);
        return at < json.length ? json[at] : 0;
    }

    final JsonException expected(String what) {
        return JsonException.expected(what, json, at);
    }

    final int depth() {
        return depth;
    }

    /** Behind a value in the object that comes next, which is checked before it is its turn. */
    final int endOfLater(int value) {
        if (!JsonSyntax.isAt(json, value, '{') && !JsonSyntax.isAt(json, value, '[')) {
            return JsonSyntax.valueEnd(json, value, depth + 1);
        }
        Lookahead known = lookahead == null ? new Lookahead() : lookahead;
        lookahead = known;
        return known.end(json, value, depth + 1);
    }

    /** Enters the object that comes next. */
    public final void beginObject() {
        begin('{', "an object");
        hints <<= Byte.SIZE;
    }

    /** Enters the array that comes next. */
    public final void beginArray() {
        begin('[', "an array");
    }

    private void begin(char opening, String what) {
        if (next() != opening) {
            throw expected(what);
        }
        JsonSyntax.checkDepth(++depth, at);
        at++;
        isFirst = true;
    }

    /** Whether the array has one more element, which comes next; if not, the reader stands behind the array. */
    public final boolean hasElement() {
        return hasMore(']');
    }

    /** Whether the object has one more property, whose {@link #name()} comes next; if not, the reader stands behind the object. */
    public final boolean hasName() {
        if (hasMore('}')) {
            return true;
        }
        hints >>>= Byte.SIZE;
        return false;
    }

    private boolean hasMore(char closing) {
        byte c = next();
        if (c == ',' && !isFirst) {
            at++;
            return true;
        }
        if (c == closing) {
            at++;
            depth--;
            isFirst = false;
            return false;
        }
        if (!isFirst) {
            throw expected("',' or '" + closing + "'");
        }
        isFirst = false;
        return true;
    }

    /** The name of the next property; its value comes next. */
    public final String name() {
        next();
        int end = JsonSyntax.nameEnd(json, at);
        String name = JsonStrings.text(json, at, end);
        at = JsonSyntax.valueStart(json, end);
        return name;
    }

    /**
     * The next property of an object, whose value comes next.
     *
     * @return the index of its name; {@link JsonReader#UNKNOWN} where it is none of these, and {@link JsonReader#END} behind the object
     */
    public final int name(JsonNames names) {
        int likely = (int) hints & MOST_HINTS;
        int quote = isFirst ? at : at + 1;
        if (likely < names.size() && quote < json.length && (isFirst || json[at] == ',') && json[quote] == '"') {
            byte[] member = names.member(likely);
            if (JsonNames.isAt(member, json, quote)) {
                at = quote + member.length;
                isFirst = false;
                hints = likely == MOST_HINTS ? hints : hints + 1;
                return likely;
            }
        }
        return unlikelyName(names);
    }

    private int unlikelyName(JsonNames names) {
        if (!hasName()) {
            return JsonReader.END;
        }
        if (next() != '"') {
            throw expected("a name in quotes");
        }
        int index = names.find(json, at);
        if (index < 0) {
            return oddName(names);
        }
        at += names.quoted(index).length;
        afterName(index);
        return index;
    }

    /** A name that is not known, or has escapes where none are needed. */
    private int oddName(JsonNames names) {
        int end = JsonSyntax.nameEnd(json, at);
        int index = names.indexOf(json, at, end);
        oddName = at;
        at = end;
        afterName(index < 0 ? (int) hints & MOST_HINTS : index);
        return index < 0 ? JsonReader.UNKNOWN : index;
    }

    private void afterName(int index) {
        if (at < json.length && json[at] == ':') {
            at++;
        } else {
            at = JsonSyntax.valueStart(json, at);
        }
        hints = (hints & ~MOST_HINTS) | Math.min(index + 1, MOST_HINTS);
    }

    /**
     * For adapters that take no other names than their own, where {@link #name(JsonNames)} was unknown: fails, or skips the value of
     * the one that belongs to who reads the message.
     */
    public final void unknown(JsonNames names) {
        at = oddName;
        if (!skipsBeside()) {
            throw JsonException.expected("one of the names " + names.list(), json, oddName);
        }
    }

    /** The outermost object has one more name than its payload: that of the property which says what kind of message it is. */
    final void beside(String property) {
        beside = property;
    }

    /** Skips the property that comes next, where it is that one. */
    final boolean skipsBeside() {
        if (beside == null || depth != 1) {
            return false;
        }
        next();
        int end = JsonSyntax.nameEnd(json, at);
        if (!JsonStrings.text(json, at, end).equals(beside)) {
            return false;
        }
        at = JsonSyntax.valueEnd(json, JsonSyntax.valueStart(json, end), depth);
        return true;
    }

    /** For adapters that need a property: what to throw behind an object that did not have it. */
    public final RuntimeException missing(String name) {
        return new JsonException("expected a value for '" + name + "', got none", at);
    }
}
