package dev.patchbay.json;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.Adapters.Circle;
import dev.patchbay.json.Adapters.Group;
import dev.patchbay.json.Adapters.Tree;
import dev.patchbay.json.Adapters.Widths;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where Jackson and the table in docs/messages.md differ, and may. */
final class Tolerant {

    /**
     * Jackson cuts fractions off, takes infinity, unsigned bytes, numbers for characters and scalars for strings, nulls and blanks for
     * primitives, a second discriminator where the first is none, an array of a
     * discriminator and an object, and half surrogates.
     */
    private static final Pattern OURS_TO_REFUSE =
            Pattern.compile("(?s).*(expected a whole number from .* got -?\\d+(\\.\\d+)?([eE][-+]?\\d+)?\\.{0,3}"
                    + "|a number that fits into .*"
                    + "|expected a string of one character, got .*"
                    + "|expected a string, got (-?\\d.*|true|false)"
                    + "|expected (a whole number.*|a number|a string|true or false), got (null|\"(\\\\u0000)?\")"
                    + "|expected one of 'Circle', 'Group', got an? .*"
                    + "|expected an object, got an array"
                    + "|expected a pair of surrogates.*)");

    private Tolerant() {}

    static boolean isOursToRefuse(DecodeException refused) {
        return OURS_TO_REFUSE.matcher(refused.getMessage()).matches();
    }

    /** With empty lists where Jackson leaves null, and without the sign of zero, which Jackson loses on some ways. */
    static Object normal(@Nullable Object value) {
        if (value instanceof Tree tree) {
            return List.of(String.valueOf(tree.name()), all(tree.children()));
        }
        if (value instanceof Group group) {
            return all(group.shapes());
        }
        if (value instanceof Circle circle) {
            return circle.radius() + 0.0;
        }
        if (value instanceof Widths w) {
            List<Integer> ints = Objects.requireNonNullElse(w.ints(), List.of());
            Set<Double> more = Objects.requireNonNullElse(w.more(), Set.<Double>of()).stream()
                    .map(number -> number == null ? null : number + 0.0)
                    .collect(Collectors.toSet());
            return new Widths(w.b(), w.s(), w.i(), w.l(), w.f() + 0f, w.d() + 0.0, w.c(), w.z(), ints, w.boxed(), more);
        }
        return "nothing";
    }

    private static List<Object> all(@Nullable List<?> values) {
        return values == null
                ? List.of()
                : values.stream().map(Tolerant::normal).toList();
    }
}
