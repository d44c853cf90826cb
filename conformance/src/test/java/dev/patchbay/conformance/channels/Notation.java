package dev.patchbay.conformance.channels;

import dev.patchbay.testkit.faults.Frame;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the cases write frames: as they are, but for the refs, which are called by the order in which the client uses them first; and binary
 * ones as {@code <push "1" "2" room:a event 0102>}. Used by one thread.
 */
final class Notation {

    private static final Pattern REFS = Pattern.compile("^\\[(null|\"[^\"]*\"),(null|\"[^\"]*\")");
    private static final Layout CLIENT_PUSH = new Layout("push", 0, 2, 2);
    private static final List<Layout> OF_SERVERS =
            List.of(new Layout("push", 0, 1, 2), new Layout("reply", 1, 2, 2), new Layout("broadcast", 2, 0, 2));

    private final Map<String, String> names = new LinkedHashMap<>();

    /** A binary message: so many fields that are refs, and so many others, each with its length before all of them. */
    private record Layout(String name, int kind, int refs, int others) {

        int fields() {
            return refs + others;
        }
    }

    /** What the client has sent. */
    String ofClient(Frame frame) {
        return shown(frame, CLIENT_PUSH);
    }

    /** What a server has sent. */
    String ofServer(Frame frame) {
        return shown(
                frame,
                OF_SERVERS.stream()
                        .filter(layout -> frame.opcode() != Frame.BINARY || frame.payload()[0] == layout.kind)
                        .findFirst()
                        .orElseThrow());
    }

    private String shown(Frame frame, Layout layout) {
        return switch (frame.opcode()) {
            case Frame.TEXT -> renamed(frame.text(), this::name);
            case Frame.BINARY -> shown(frame.payload(), layout);
            case Frame.CLOSE -> closing(frame.payload());
            default -> frame.opcode() == Frame.PING ? "ping" : frame.toString();
        };
    }

    private static String closing(byte... payload) {
        if (payload.length == 0) {
            return "close";
        }
        ByteBuffer bytes = ByteBuffer.wrap(payload);
        return ("close " + bytes.getShort() + " " + StandardCharsets.UTF_8.decode(bytes)).strip();
    }

    private String shown(byte[] bytes, Layout layout) {
        StringBuilder text = new StringBuilder("<" + layout.name);
        int start = 1 + layout.fields();
        for (int field = 0; field < layout.fields(); field++) {
            String value = new String(bytes, start, bytes[1 + field], StandardCharsets.UTF_8);
            text.append(' ').append(field < layout.refs ? name(value) : value);
            start += bytes[1 + field];
        }
        return text + " " + HexFormat.of().formatHex(Arrays.copyOfRange(bytes, start, bytes.length)) + ">";
    }

    /** What a server sends. */
    Frame frame(String notation) {
        if (notation.startsWith("close")) {
            return Frame.close(Integer.parseInt(notation.substring("close ".length())));
        }
        return notation.startsWith("<")
                ? binary(notation.substring(1, notation.length() - 1).split(" ", -1))
                : Frame.text(renamed(notation, this::actual));
    }

    private Frame binary(String... words) {
        Layout layout = OF_SERVERS.stream()
                .filter(each -> each.name.equals(words[0]))
                .findFirst()
                .orElseThrow();
        List<byte[]> fields = new ArrayList<>();
        for (int field = 0; field < layout.fields(); field++) {
            String value = field < layout.refs ? actual(words[field + 1]) : words[field + 1];
            fields.add(value.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(layout.kind);
        fields.forEach(field -> bytes.write(field.length));
        fields.forEach(bytes::writeBytes);
        bytes.writeBytes(HexFormat.of().parseHex(words[layout.fields() + 1]));
        return Frame.binary(bytes.toByteArray());
    }

    private static String renamed(String text, UnaryOperator<String> name) {
        Matcher refs = REFS.matcher(text);
        return refs.replaceFirst((MatchResult found) -> Matcher.quoteReplacement(
                "[" + renamedRef(found.group(1), name) + "," + renamedRef(found.group(2), name)));
    }

    private static String renamedRef(String ref, UnaryOperator<String> name) {
        return ref.equals("null") ? ref : '"' + name.apply(ref.substring(1, ref.length() - 1)) + '"';
    }

    private String name(String ref) {
        return names.computeIfAbsent(ref, unknown -> Integer.toString(names.size() + 1));
    }

    /** What is no name of a ref is one itself: that of a client that is gone. */
    private String actual(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }
}
