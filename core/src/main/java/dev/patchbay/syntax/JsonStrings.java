package dev.patchbay.syntax;

import java.nio.charset.StandardCharsets;

/** JSON strings and the text in them (RFC 8259, section 7). */
public final class JsonStrings {

    private static final int UNICODE_ESCAPE = 6; // backslash, u, four digits

    private JsonStrings() {}

    /** Behind the string in quotes that begins here; everything in it is checked, as {@link JsonSyntax} says. */
    static int end(byte[] json, int start) {
        int at = start + 1;
        while (at < json.length) {
            byte c = json[at];
            if (c == '"') {
                return at + 1;
            }
            at = c >= ' ' && c != '\\' ? at + 1 : oddEnd(json, at);
        }
        throw JsonException.expected("the end of a string", json, at);
    }

    /** Behind an escape, or a character of several bytes. */
    private static int oddEnd(byte[] json, int at) {
        if (json[at] == '\\') {
            return escapeEnd(json, at);
        }
        int length = json[at] < 0 ? Utf8.sequence(json, at, json.length) : 0;
        if (length == 0) {
            String what = json[at] < 0 ? "UTF-8" : "an escape";
            throw new JsonException(
                    String.format("expected %s in a string, got the byte 0x%02x", what, json[at] & 0xFF), at);
        }
        return at + length;
    }

    private static int escapeEnd(byte[] json, int at) {
        if (at + 1 >= json.length) {
            throw JsonException.expected("the end of a string", json, at + 1);
        }
        return switch (json[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at + 2;
            case 'u' -> unicodeEnd(json, at);
            default -> throw new JsonException("expected an escape that JSON has, got another one", at);
        };
    }

    private static int unicodeEnd(byte[] json, int at) {
        char unit = unit(json, at);
        if (!Character.isSurrogate(unit)) {
            return at + UNICODE_ESCAPE;
        }
        int next = at + UNICODE_ESCAPE;
        boolean isPair = Character.isHighSurrogate(unit)
                && JsonSyntax.isAt(json, next, '\\')
                && JsonSyntax.isAt(json, next + 1, 'u')
                && Character.isLowSurrogate(unit(json, next));
        if (!isPair) {
            throw new JsonException(String.format("expected a pair of surrogates, got only \\u%04x", (int) unit), at);
        }
        return next + UNICODE_ESCAPE;
    }

    private static char unit(byte[] json, int escape) {
        int unit = 0;
        for (int at = escape + 2; at < escape + UNICODE_ESCAPE; at++) {
            int digit = at < json.length ? Character.digit(json[at], 16) : -1;
            if (digit < 0) {
                throw new JsonException("expected four hexadecimal digits behind \\u", escape);
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    /**
     * The text of a string that was checked.
     *
     * @param start the byte of its first quote
     * @param end behind its last quote
     */
    public static String text(byte[] json, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (json[at] == '\\') {
                return unescaped(json, start + 1, end - 1, at);
            }
        }
        return new String(json, start + 1, end - start - 2, StandardCharsets.UTF_8);
    }

    /** Whether a string that was checked has this text; no object is made of it where it has no escapes. */
    public static boolean isText(byte[] json, int start, int end, String text) {
        boolean isSame = end - start - 2 == text.length();
        boolean isOdd = false;
        for (int i = 0; i < end - start - 2 && !isOdd; i++) {
            byte c = json[start + 1 + i];
            isOdd = c == '\\' || c < 0;
            isSame = isSame && c == text.charAt(i);
        }
        return isOdd ? text(json, start, end).equals(text) : isSame;
    }

    private static String unescaped(byte[] json, int start, int end, int firstEscape) {
        StringBuilder text = new StringBuilder(end - start);
        int plain = start;
        int at = firstEscape;
        while (at < end) {
            if (json[at] == '\\') {
                append(text, json, plain, at);
                at = appendEscape(text, json, at);
                plain = at;
            } else {
                at++;
            }
        }
        append(text, json, plain, end);
        return text.toString();
    }

    private static void append(StringBuilder text, byte[] json, int start, int end) {
        if (start < end) {
            text.append(new String(json, start, end - start, StandardCharsets.UTF_8));
        }
    }

    private static int appendEscape(StringBuilder text, byte[] json, int at) {
        if (json[at + 1] == 'u') {
            text.append(unit(json, at));
            return at + UNICODE_ESCAPE;
        }
        text.append(plain((char) json[at + 1]));
        return at + 2;
    }

    private static char plain(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }

    /** A text as a JSON string, in quotes. A surrogate without its other half becomes U+FFFD. */
    public static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c < ' ' || Character.isSurrogate(c)) {
                return escaped(text);
            }
        }
        return '"' + text + '"';
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> appendEscaped(json, c));
        return json.append('"').toString();
    }

    private static void appendEscaped(StringBuilder json, int c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> appendPlain(json, c);
        }
    }

    private static void appendPlain(StringBuilder json, int c) {
        if (c < ' ') {
            json.append(String.format("\\u%04x", c));
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            json.append('\uFFFD');
        } else {
            json.appendCodePoint(c);
        }
    }
}
