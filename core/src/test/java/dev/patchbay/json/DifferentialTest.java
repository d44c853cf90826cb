package dev.patchbay.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.syntax.JsonException;
import dev.patchbay.syntax.JsonSyntax;
import dev.patchbay.syntax.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random JSON and broken JSON, as every entrance of ours and Jackson read it. */
final class DifferentialTest {

    private static final int DOCUMENTS = 4_000;
    private static final Pattern HUGE = Pattern.compile("[eE][-+]?\\d{4}"); // both have bounds, each its own

    @Test
    void readsWhatJacksonReadsAndRefusesWhatItRefuses() {
        Documents documents = new Documents(1, "a", "b", "name", "type");
        int refused = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            String json = documents.next();
            isTheSame(json.getBytes(StandardCharsets.UTF_8));
            refused += isTheSame(documents.mutated(json)) ? 0 : 1;
        }
        assertThat(refused).isBetween(DOCUMENTS / 4, DOCUMENTS);
    }

    private static boolean isTheSame(byte[] json) {
        String shown = new String(json, StandardCharsets.UTF_8);
        if (HUGE.matcher(shown).find()) {
            return true;
        }
        Optional<Object> expected = Utf8.isValid(json) ? Oracle.tree(json) : Optional.empty();
        assertThat(untyped(json)).as(shown).isEqualTo(expected);
        assertThat(isChecked(json)).as("checked: " + shown).isEqualTo(expected.isPresent());
        assertThat(Read.problem(json, Read::skip).isEmpty())
                .as("skipped: " + shown)
                .isEqualTo(expected.isPresent());
        assertThat(isValue(json)).as("value: " + shown).isEqualTo(expected.isPresent());
        return expected.isPresent();
    }

    private static Optional<Object> untyped(byte[] json) {
        try {
            return Optional.of(Optional.ofNullable(Oracle.plain(Read.all(json, Read.ANY))));
        } catch (JsonException refused) {
            return Optional.empty();
        }
    }

    private static boolean isChecked(byte[] json) {
        try {
            JsonSyntax.check(json);
            return true;
        } catch (JsonException refused) {
            return false;
        }
    }

    private static boolean isValue(byte[] json) {
        try {
            int start = JsonSyntax.spaceEnd(json, 0);
            JsonValue value = JsonValue.read(json, start, 0);
            return JsonSyntax.spaceEnd(json, start + value.size()) == json.length;
        } catch (JsonException refused) {
            return false;
        }
    }

    @Test
    void readsRecordsAsJacksonDoes() {
        same(
                Adapters.WIDTHS,
                Adapters.Widths.class,
                2,
                "b",
                "s",
                "i",
                "l",
                "f",
                "d",
                "c",
                "z",
                "ints",
                "boxed",
                "more");
        same(Adapters.TREE, Adapters.Tree.class, 3, "name", "children");
        same(Adapters.SHAPE, Adapters.Shape.class, 4, "type", "radius", "shapes");
    }

    private static <T> void same(JsonCodec<T> codec, Class<T> type, long seed, String... names) {
        Documents documents = new Documents(seed, names);
        for (int i = 0; i < DOCUMENTS; i++) {
            String json = documents.next();
            same(codec, type, json.getBytes(StandardCharsets.UTF_8));
            byte[] mutated = documents.mutated(json);
            if (Utf8.isValid(mutated)) {
                same(codec, type, mutated);
            }
        }
    }

    /** What we read, Jackson reads in the same way; what it reads besides, the table of the documents refuses. */
    private static <T> void same(JsonCodec<T> codec, Class<T> type, byte[] json) {
        Optional<T> theirs = Oracle.value(json, type);
        String shown = new String(json, StandardCharsets.UTF_8);
        try {
            T ours = codec.decode(new Inbound.Text(json));
            assertThat(Tolerant.normal(ours)).as(shown).isEqualTo(Tolerant.normal(theirs.orElse(null)));
        } catch (DecodeException refused) {
            assertThat(theirs.isPresent() && !Tolerant.isOursToRefuse(refused))
                    .as(shown + " was refused: " + refused.getMessage() + ", Jackson has " + theirs)
                    .isFalse();
        }
    }
}
