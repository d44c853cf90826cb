package dev.patchbay.syntax;

/**
 * Where JSON values end, in UTF-8. Everything on the way is checked (RFC 8259): no byte that is no JSON is passed over, nor one
 * that is no UTF-8, and no lone surrogate either, which RFC 8259 leaves to its reader.
 *
 * <p>All methods take a byte at which the value begins, without white space, and fail with a {@link JsonException}.
 */
public final class JsonSyntax {

    /** How deep objects and arrays may be nested in each other. */
    public static final int MAX_DEPTH = 512;

    private JsonSyntax() {}

    /** Behind the white space that stands here. */
    public static int spaceEnd(byte[] json, int start) {
        int at = start;
        while (at < json.length && isSpace(json[at])) {
            at++;
        }
        return at;
    }

    /** Whether a byte is white space in JSON. */
    public static boolean isSpace(byte c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    /** Whether this character stands here. */
    public static boolean isAt(byte[] json, int at, char expected) {
        return at < json.length && json[at] == expected;
    }

    /**
     * Behind the value that begins here.
     *
     * @param depth in how many objects and arrays it stands
     */
    public static int valueEnd(byte[] json, int start, int depth) {
        if (start >= json.length) {
            throw JsonException.expected("a value", json, start);
        }
        return switch (json[start]) {
            case '"' -> JsonStrings.end(json, start);
            case '{' -> objectEnd(json, start, depth + 1);
            case '[' -> arrayEnd(json, start, depth + 1);
            case 't' -> wordEnd(json, start, "true");
            case 'f' -> wordEnd(json, start, "false");
            case 'n' -> wordEnd(json, start, "null");
            default -> numberEnd(json, start);
        };
    }

    /** Behind the whole text, which has to be one value with nothing but white space around it. */
    public static void check(byte[] json) {
        int end = spaceEnd(json, valueEnd(json, spaceEnd(json, 0), 0));
        if (end < json.length) {
            throw JsonException.expected("the end", json, end);
        }
    }

    /** Behind one of the words {@code true}, {@code false} and {@code null}, which has to stand here. */
    public static int wordEnd(byte[] json, int start, String word) {
        int at = start;
        for (int i = 0; i < word.length(); i++, at++) {
            if (!isAt(json, at, word.charAt(i))) {
                throw JsonException.expected("a value", json, start);
            }
        }
        return at;
    }

    /** Behind the string that begins here, whose escapes and bytes are in order. */
    public static int stringEnd(byte[] json, int start) {
        return JsonStrings.end(json, start);
    }

    /** Behind the number that begins here. */
    public static int numberEnd(byte[] json, int start) {
        int at = isAt(json, start, '-') ? start + 1 : start;
        at = isAt(json, at, '0') ? at + 1 : digitsEnd(json, at, start);
        if (isAt(json, at, '.')) {
            at = digitsEnd(json, at + 1, start);
        }
        if (isAt(json, at, 'e') || isAt(json, at, 'E')) {
            at++;
            at = digitsEnd(json, isAt(json, at, '+') || isAt(json, at, '-') ? at + 1 : at, start);
        }
        return at;
    }

    private static int digitsEnd(byte[] json, int from, int start) {
        int at = from;
        while (at < json.length && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw JsonException.expected("a value", json, start);
        }
        return at;
    }

    private static int objectEnd(byte[] json, int start, int depth) {
        checkDepth(depth, start);
        int at = spaceEnd(json, start + 1);
        if (isAt(json, at, '}')) {
            return at + 1;
        }
        while (true) {
            at = spaceEnd(json, valueEnd(json, memberStart(json, at), depth));
            if (isAt(json, at, '}')) {
                return at + 1;
            }
            if (!isAt(json, at, ',')) {
                throw JsonException.expected("',' or '}'", json, at);
            }
            at = spaceEnd(json, at + 1);
        }
    }

    /** Where the value of the member begins whose name begins here. */
    private static int memberStart(byte[] json, int name) {
        return valueStart(json, nameEnd(json, name));
    }

    /** Behind the name of a member, in quotes, which has to begin here. */
    public static int nameEnd(byte[] json, int name) {
        if (!isAt(json, name, '"')) {
            throw JsonException.expected("a name in quotes", json, name);
        }
        return JsonStrings.end(json, name);
    }

    /** Where the value of the member begins whose name ends here. */
    public static int valueStart(byte[] json, int nameEnd) {
        int at = spaceEnd(json, nameEnd);
        if (!isAt(json, at, ':')) {
            throw JsonException.expected("':'", json, at);
        }
        return spaceEnd(json, at + 1);
    }

    private static int arrayEnd(byte[] json, int start, int depth) {
        checkDepth(depth, start);
        int at = spaceEnd(json, start + 1);
        if (isAt(json, at, ']')) {
            return at + 1;
        }
        while (true) {
            at = spaceEnd(json, valueEnd(json, at, depth));
            if (isAt(json, at, ']')) {
                return at + 1;
            }
            if (!isAt(json, at, ',')) {
                throw JsonException.expected("',' or ']'", json, at);
            }
            at = spaceEnd(json, at + 1);
        }
    }

    /** Fails where an object or array would be nested deeper than {@link #MAX_DEPTH}. */
    public static void checkDepth(int depth, int at) {
        if (depth > MAX_DEPTH) {
            throw new JsonException("expected JSON nested at most " + MAX_DEPTH + " deep, got more", at);
        }
    }
}
