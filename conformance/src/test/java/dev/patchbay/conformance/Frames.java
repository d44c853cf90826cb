package dev.patchbay.conformance;

import dev.patchbay.json.UntypedJson;
import dev.patchbay.message.Inbound;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of the transcripts. */
final class Frames {

    private static final Pattern SHORTENED = Pattern.compile("^(.*\")(x+)…\\((\\d+)\\)$");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})|(.)", Pattern.DOTALL);

    private Frames() {}

    /** A text as it was sent: long ones are shortened in the transcripts, with their length behind. */
    static String text(String notation) {
        Matcher shortened = SHORTENED.matcher(notation);
        if (!shortened.matches()) {
            return notation;
        }
        int length = Integer.parseInt(shortened.group(3));
        String end = "\"}]";
        return shortened.group(1) + "x".repeat(length - shortened.group(1).length() - end.length()) + end;
    }

    static ByteBuffer bytes(String notation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher each = BYTE.matcher(notation);
        while (each.find()) {
            bytes.write(each.group(1) == null ? each.group(2).charAt(0) : Integer.parseInt(each.group(1), 16));
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    static String notation(ByteBuffer bytes) {
        StringBuilder text = new StringBuilder("BIN ");
        while (bytes.hasRemaining()) {
            int value = bytes.get() & 0xff;
            text.append(value < 32 || value > 126 ? String.format(Locale.ROOT, "\\x%02x", value) : (char) value);
        }
        return text.toString();
    }

    /** A frame in a form in which equal ones are equal: without the order of keys, and without the reason of a {@code bye}. */
    static Object comparable(String notation) {
        if (!notation.startsWith("[") && !notation.startsWith("{")) {
            return notation;
        }
        Object json = Objects.requireNonNull(UntypedJson.decode(Inbound.Text.of(notation)));
        return json instanceof List<?> parts && parts.size() == 5 && "bye".equals(parts.get(3))
                ? parts.subList(0, 4)
                : json;
    }
}
