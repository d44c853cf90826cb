package dev.patchbay.codec;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts JSON text into its values without decoding them: a channel's envelope is read, and the payload in it left to its
 * own codec. What a value looks like inside is checked when it is decoded.
 */
final class JsonScanner {

    private final byte[] json;
    private int position;

    JsonScanner(byte[] json) {
        this.json = json;
    }

    /** Skips white space, and takes this character if it comes next. */
    boolean accept(char expected) {
        skipSpace();
        if (position < json.length && json[position] == expected) {
            position++;
            return true;
        }
        return false;
    }

    /** Takes a character that must come next. */
    void expect(char expected) {
        if (!accept(expected)) {
            throw failure("expected '" + expected + "'");
        }
    }

    /** Whether nothing but white space is left. */
    boolean isAtEnd() {
        skipSpace();
        return position == json.length;
    }

    /** The next value, as it stands. */
    JsonValue value() {
        int start = skipValue();
        return JsonValue.copyOf(json, start, position);
    }

    /** The next value, as it stands, where it is likely that it came before. */
    JsonValue value(KnownNames names) {
        int start = skipValue();
        return names.find(json, start, position);
    }

    /** The next value, as a message of its own. */
    Inbound.Text payload() {
        int start = skipValue();
        return new Inbound.Text(Arrays.copyOfRange(json, start, position));
    }

    /** The string that the next value, an object, has in a property; empty where it has none. */
    String property(String wanted) {
        expect('{');
        if (accept('}')) {
            return "";
        }
        do {
            int name = startOfString();
            boolean isWanted = isAt(name, wanted);
            expect(':');
            if (isWanted) {
                return accept('"') ? stringAt(--position) : "";
            }
            skipValue();
        } while (accept(','));
        return "";
    }

    private int startOfString() {
        expect('"');
        position--;
        return skipValue();
    }

    private String stringAt(int start) {
        position = start;
        skipString();
        String text = new String(json, start + 1, position - start - 2, StandardCharsets.UTF_8);
        return text.indexOf('\\') < 0
                ? text
                : new JsonValue('"' + text + '"').string().orElse("");
    }

    /** Whether the string that begins here and ends at this point is this one; no other one is made of it if so. */
    private boolean isAt(int start, String text) {
        boolean isSame = position - start - 2 == text.length();
        for (int i = 0; isSame && i < text.length(); i++) {
            isSame = json[start + 1 + i] == text.charAt(i);
        }
        return isSame || stringAt(start).equals(text);
    }

    /** Goes behind the next value, and returns where it begins. */
    private int skipValue() {
        skipSpace();
        int start = position;
        if (position == json.length) {
            throw failure("expected a value");
        }
        switch (json[position]) {
            case '"' -> skipString();
            case '{', '[' -> skipNested();
            default -> skipLiteral();
        }
        return start;
    }

    private void skipString() {
        position = endOfString(position);
    }

    /** Counts in a local, as {@link #skipNested} does: a loop over the field would write it to memory for every byte. */
    private int endOfString(int start) {
        int at = start + 1;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        if (at >= json.length) {
            throw failure("a string does not end", at);
        }
        return at + 1;
    }

    private void skipNested() {
        int depth = 0;
        int at = position;
        do {
            switch (json[at]) {
                case '"' -> at = endOfString(at);
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
            if (depth > 0 && at >= json.length) {
                throw failure("an object or array does not end", at);
            }
        } while (depth > 0);
        position = at;
    }

    private void skipLiteral() {
        int start = position;
        while (position < json.length && isLiteral(json[position])) {
            position++;
        }
        if (position == start) {
            throw failure("expected a value");
        }
    }

    private static boolean isLiteral(byte c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
    }

    private void skipSpace() {
        while (position < json.length && json[position] <= ' ' && json[position] >= 0) {
            position++;
        }
    }

    private DecodeException failure(String problem) {
        return failure(problem, position);
    }

    private static DecodeException failure(String problem, int at) {
        return new DecodeException("", problem + " at byte " + at);
    }
}
