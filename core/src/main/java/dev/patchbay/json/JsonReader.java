package dev.patchbay.json;

import dev.patchbay.message.JsonValue;
import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonStrings;
import dev.patchbay.syntax.JsonSyntax;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message of JSON (RFC 8259), for generated adapters. It goes forward only, and hands out what it stands before: each
 * method takes white space and one value, or a part of one, and fails where something else comes. Nothing that is no JSON is passed
 * over, skipped parts included; a number is exact in the width that is asked for, or fails; a lone surrogate fails.
 *
 * <p>Failures are unchecked exceptions with what was expected and what came; {@link JsonCodec} adds the place. A reader that has failed
 * is of no more use. Used by one thread.
 */
public final class JsonReader extends NumberCursor {

    /** The object is over: no property comes next. */
    public static final int END = -1;

    /** The next property is none that was asked for. */
    public static final int UNKNOWN = -2;

    /**
     * A reader before the first byte.
     *
     * @param json the message, which must not be changed while it is read
     */
    public JsonReader(byte[] json) {
        super(json);
    }

    /** Whether {@code null} comes next; if so, it is taken. */
    public boolean isNull() {
        if (next() != 'n') {
            return false;
        }
        at = JsonSyntax.wordEnd(json, at, "null");
        return true;
    }

    /** Fails where {@code null} comes next. */
    void refuseNull() {
        if (next() == 'n') {
            throw expected("a value");
        }
    }

    /** Reads {@code true} or {@code false}. */
    public boolean booleanValue() {
        byte c = next();
        if (c != 't' && c != 'f') {
            throw expected("true or false");
        }
        at = JsonSyntax.wordEnd(json, at, c == 't' ? "true" : "false");
        return c == 't';
    }

    /** Reads a string of one UTF-16 code unit. */
    public char charValue() {
        next();
        int start = at;
        String text = string();
        if (text.length() != 1) {
            throw JsonException.expected("a string of one character", json, start);
        }
        return text.charAt(0);
    }

    /** Reads a string. */
    public String string() {
        if (next() != '"') {
            throw expected("a string");
        }
        int start = at + 1;
        int i = start;
        while (i < json.length && json[i] >= ' ' && json[i] != '"' && json[i] != '\\') {
            i++;
        }
        if (i < json.length && json[i] == '"') {
            at = i + 1;
            return new String(json, start, i - start, StandardCharsets.ISO_8859_1); // ASCII, which costs least this way
        }
        return oddString();
    }

    /** A string with escapes, or characters that are no ASCII. */
    private String oddString() {
        int end = JsonSyntax.stringEnd(json, at);
        String text = JsonStrings.text(json, at, end);
        at = end;
        return text;
    }

    /** Reads a string that is one of these, and returns its index. */
    public int constant(JsonNames names) {
        int index = next() == '"' ? names.indexAt(json, at) : UNKNOWN;
        if (index < 0) {
            throw expected("one of " + names.list());
        }
        at = JsonSyntax.stringEnd(json, at);
        return index;
    }

    /** Reads a string, and returns its index among these, or another one where it is none of them. */
    public int constant(JsonNames names, int otherwise) {
        if (next() != '"') {
            throw expected("a string");
        }
        int index = names.indexAt(json, at);
        at = JsonSyntax.stringEnd(json, at);
        return index < 0 ? otherwise : index;
    }

    /**
     * Looks which of some cases the object is that comes next, and stays before it.
     *
     * @param property whose value says it, a string; where it stands more than once, the first counts
     * @param cases the values that are known
     * @return the index of its value
     */
    public int caseOf(String property, JsonNames cases) {
        if (next() != '{') {
            throw expected("an object");
        }
        return Cases.find(this, property, cases);
    }

    /** Goes behind the value that comes next. */
    public void skip() {
        next();
        at = JsonSyntax.valueEnd(json, at, depth());
    }

    /** Reads a value as it stands. */
    public JsonValue value() {
        next();
        JsonValue value = JsonValue.read(json, at, depth());
        at += value.size();
        return value;
    }

    /** Reads a value of any kind, as {@link JsonAny} says. */
    public @Nullable Object untyped() {
        return JsonAny.read(this);
    }

    /**
     * Reads a string that is something else.
     *
     * @param what it is, for a message: {@code "a UUID"}
     * @param parser makes it of the string; whatever it throws says that it is none
     */
    public <T> T parsed(String what, Function<String, T> parser) {
        if (next() != '"') {
            throw expected(what);
        }
        int start = at;
        try {
            return parser.apply(string());
        } catch (JsonException broken) {
            throw broken;
        } catch (RuntimeException unlike) {
            throw JsonException.expected(what, json, start);
        }
    }

    /** Reads the name of the next property as something else. */
    <T> T key(Function<String, T> parser) {
        next();
        int start = at;
        String name = name();
        try {
            return parser.apply(name);
        } catch (JsonException other) { // from JsonNames, which know better what it is
            throw JsonException.expected(other.problem(), json, start);
        } catch (RuntimeException unlike) {
            throw JsonException.expected(key(unlike), json, start);
        }
    }

    private static String key(RuntimeException unlike) {
        if (unlike instanceof NumberFormatException) {
            return "a name that is a whole number in range";
        }
        return unlike instanceof DateTimeException
                ? "a name that is a date or a time"
                : "a name that is a key of this map";
    }

    /** Makes sure that nothing but white space is left. */
    public void end() {
        next();
        if (at < json.length) {
            throw expected("the end");
        }
    }
}
