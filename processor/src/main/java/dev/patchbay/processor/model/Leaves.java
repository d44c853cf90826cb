package dev.patchbay.processor.model;

import dev.patchbay.processor.model.Declared.Case;
import dev.patchbay.processor.model.Parts.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Goes through payloads to each value in them, and writes a line for it: {@code shout.tags[] string}. */
final class Leaves {

    /** Objects in each other; what is deeper is not told. */
    static final int DEEPEST = 32;

    private final Parts parts;
    private final int most;
    private final Set<String> lines = new TreeSet<>();

    /**
     * Has gone through nothing.
     *
     * @param most lines; whoever wants more is stopped, and has one more than these
     */
    Leaves(Parts parts, int most) {
        this.parts = parts;
        this.most = most;
    }

    /** Those found so far. */
    Set<String> lines() {
        return lines;
    }

    /** A line of its own. */
    void add(String place, String what) {
        lines.add(Lines.cut(place.endsWith(" ") ? place + what : place + " " + what));
    }

    /** All that a payload is made of, which stands at this place: behind it, or, where that ends with a space, behind nothing. */
    void add(String place, Schema payload) {
        walk(place, payload, Map.of());
    }

    /** Around are the types on the way, each with its place. */
    private void walk(String place, Schema schema, Map<String, String> around) {
        if (lines.size() > most) {
            return;
        }
        if (schema instanceof Schema.Maybe maybe) {
            walk(place + "?", maybe.value(), around);
        } else if (schema instanceof Schema.Sequence many) {
            walk(place + "[]", many.element(), around);
        } else if (schema instanceof Schema.Mapping map) {
            walk(place + "{" + parts.key(map.key()) + "}", map.value(), around);
        } else if (schema instanceof Schema.Named named) {
            parts.of(named.adapter())
                    .ifPresentOrElse(type -> walk(place, type, named, around), () -> add(place, Parts.ANY));
        } else {
            add(place, Parts.word(schema));
        }
    }

    private void walk(String place, Declared type, Schema.Named named, Map<String, String> around) {
        if (type instanceof Declared.Constants constants) {
            add(place, Parts.word(constants));
            return;
        }
        String identity = Parts.identity(named);
        Optional<String> met = Optional.ofNullable(around.get(identity));
        if (met.isPresent()) {
            add(place, "= " + met.get().strip());
            return;
        }
        if (around.size() == DEEPEST) {
            add(place, "...");
            return;
        }
        Map<String, String> within = new LinkedHashMap<>(around);
        within.put(identity, place);
        if (type instanceof Declared.Wrapper wrapper) {
            walk(place, wrapper.value(), within);
        } else if (type instanceof Declared.Union union) {
            walk(place, union, within);
        } else {
            walk(place, Parts.properties(type, named), within);
        }
    }

    private void walk(String place, List<Property> properties, Map<String, String> around) {
        if (properties.isEmpty()) {
            add(place, "{}");
        }
        properties.forEach(each -> walk(inside(place, each.name()), each.schema(), around));
    }

    /** The property is in the JSON of every case, and says which one it is. */
    private void walk(String place, Declared.Union union, Map<String, String> around) {
        List<String> names = union.cases().stream().map(Case::name).toList();
        add(inside(place, union.property()), Lines.oneOf(names));
        for (Case one : union.cases()) {
            Schema.Named schema = Parts.schema(one);
            List<Property> properties = parts.of(one.adapter())
                    .map(type -> Parts.properties(type, schema))
                    .orElse(List.of());
            String own = place + "<" + Lines.name(one.name()) + ">";
            properties.forEach(each -> walk(inside(own, each.name()), each.schema(), around));
        }
    }

    private static String inside(String place, String name) {
        return place + (place.endsWith(" ") ? "" : ".") + Lines.name(name);
    }
}
