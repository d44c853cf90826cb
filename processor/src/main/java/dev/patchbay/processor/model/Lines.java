package dev.patchbay.processor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How names, values and what is too much of them are written in the lines of a contract: the same on every JDK. */
final class Lines {

    /** So many characters of a line are shown. */
    static final int LONGEST = 400;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$@:/-]+");
    private static final int HASH = 16;

    private Lines() {}

    /** The name of an event or a property, in quotes where it could be taken for something else. */
    static String name(String name) {
        return PLAIN.matcher(name).matches() ? name : quoted(name);
    }

    static String quoted(String text) {
        return '"' + escaped(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    /** What a text may be: {@code "a"|"b"}, sorted. */
    static String oneOf(Collection<String> texts) {
        return texts.stream().map(Lines::quoted).sorted().distinct().collect(Collectors.joining("|"));
    }

    /** Without what cannot be seen, or is no character alone. */
    static String escaped(String text) {
        StringBuilder seen = new StringBuilder();
        text.chars().forEach(c -> seen.append(isStrange(c) ? String.format("\\u%04x", c) : Character.toString(c)));
        return seen.toString();
    }

    private static boolean isStrange(int c) {
        return c < 0x20
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x2000 && c < 0x2070)
                || Character.isSurrogate((char) c)
                || c == 0xfeff;
    }

    /** A line of any length, the rest of which is a hash. */
    static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "... #" + hash(line);
    }

    static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(all).substring(0, HASH);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
