package dev.patchbay.syntax;

import java.nio.charset.StandardCharsets;

/** Says what stands somewhere in a text that may be no JSON, in a few words. */
final class Found {

    private static final int MAX_LENGTH = 40;

    private Found() {}

    static String at(byte[] json, int at) {
        if (at >= json.length) {
            return "the end";
        }
        return switch (json[at]) {
            case '{' -> "an object";
            case '[' -> "an array";
            case '"' -> shown(json, at, endOfString(json, at));
            case ',', ':', '}', ']' -> "'" + (char) json[at] + "'";
            default -> shown(json, at, endOfWord(json, at));
        };
    }

    private static int endOfString(byte[] json, int start) {
        int at = start + 1;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, json.length);
    }

    private static int endOfWord(byte[] json, int start) {
        int at = start + 1;
        while (at < json.length && ",:}] \t\r\n\"{[".indexOf(json[at]) < 0) {
            at++;
        }
        return at;
    }

    private static String shown(byte[] json, int start, int end) {
        int most = Math.min(end - start, 4 * MAX_LENGTH); // no character has more bytes
        StringBuilder text = new StringBuilder();
        new String(json, start, most, StandardCharsets.UTF_8)
                .codePoints()
                .limit(MAX_LENGTH)
                .forEach(c -> append(text, c));
        return text.length() < end - start && isCut(json, start, end) ? text + "..." : text.toString();
    }

    private static boolean isCut(byte[] json, int start, int end) {
        int characters = 0;
        for (int at = start; at < end && characters <= MAX_LENGTH; at++) {
            characters += (json[at] & 0xC0) == 0x80 ? 0 : 1;
        }
        return characters > MAX_LENGTH;
    }

    private static void append(StringBuilder text, int c) {
        if (Character.isISOControl(c) || Character.getType(c) == Character.LINE_SEPARATOR) {
            text.append(String.format("U+%04X", c));
        } else {
            text.appendCodePoint(c);
        }
    }
}
