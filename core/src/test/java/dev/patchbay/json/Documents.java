package dev.patchbay.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Random JSON, and what random mistakes make of it. */
final class Documents {

    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1",
            "-1.5",
            "1e2",
            "0.1",
            "12345678901234567890",
            "1.0E-3",
            "127",
            "128",
            "1.0",
            "2147483648",
            "9223372036854775807",
            "\"\"",
            "\"RED\"",
            "\"dark green\"",
            "\"a\\u0041\\n\\\"\\\\\\/\"",
            "\"\u00e9\u20ac\ud83d\ude00\"",
            "\"\\ud83d\\ude00\"",
            "\"Circle\"",
            "\"x\"",
            "[]",
            "{}",
            "3.4e38",
            "1e400",
            "\"\\u0000\"",
            "\"\\ud800\"");
    private static final List<String> SPACES = List.of("", "", "", " ", "\n", "\t\r ");
    private static final byte[] ODD =
            "{}[]:,\"\\ \n\t0123456789eE+-.tfnualse'/\u0000\u001f".getBytes(StandardCharsets.UTF_8);

    private final Random random;
    private final List<String> names;

    /** Documents whose objects mostly have these names. */
    Documents(long seed, String... names) {
        this.random = new Random(seed);
        this.names = List.of(names);
    }

    String next() {
        return space() + value(4) + space();
    }

    private String space() {
        return any(SPACES);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String value(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(5);
        return switch (kind) {
            case 0, 1 -> any(SCALARS);
            case 2 -> array(depth - 1);
            default -> object(depth - 1);
        };
    }

    private String array(int depth) {
        StringBuilder json = new StringBuilder("[");
        for (int i = random.nextInt(4); i > 0; i--) {
            json.append(space()).append(value(depth)).append(space()).append(i > 1 ? "," : "");
        }
        return json.append(']').toString();
    }

    private String object(int depth) {
        StringBuilder json = new StringBuilder("{");
        for (int i = random.nextInt(6); i > 0; i--) {
            json.append(space()).append(name()).append(space()).append(':').append(space());
            json.append(value(depth)).append(space()).append(i > 1 ? "," : "");
        }
        return json.append('}').toString();
    }

    private String name() {
        String name = random.nextInt(8) == 0 ? any(List.of("", "other", "\u00e9", "a b")) : any(names);
        return '"' + (random.nextInt(10) == 0 ? escaped(name) : name) + '"';
    }

    private static String escaped(String name) {
        StringBuilder json = new StringBuilder();
        name.chars().forEach(c -> json.append(String.format("\\u%04X", c)));
        return json.toString();
    }

    /** The text with one byte changed, dropped, doubled or put in, or cut short. */
    byte[] mutated(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length);
        byte odd = random.nextInt(12) == 0 ? (byte) random.nextInt(256) : ODD[random.nextInt(ODD.length)];
        return switch (random.nextInt(4)) {
            case 0 -> spliced(bytes, at, at + 1, new byte[] {odd});
            case 1 -> spliced(bytes, at, at + 1, new byte[0]);
            case 2 -> spliced(bytes, at, at, new byte[] {odd});
            default -> spliced(bytes, at, random.nextInt(3) == 0 ? bytes.length : at, new byte[] {bytes[at]});
        };
    }

    private static byte[] spliced(byte[] bytes, int start, int end, byte[] middle) {
        byte[] made = new byte[start + middle.length + bytes.length - end];
        System.arraycopy(bytes, 0, made, 0, start);
        System.arraycopy(middle, 0, made, start, middle.length);
        System.arraycopy(bytes, end, made, start + middle.length, bytes.length - end);
        return made;
    }
}
