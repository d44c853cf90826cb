package dev.patchbay.processor.model;

import dev.patchbay.processor.model.Declared.Case;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a payload is, in a hash: the same where every line of it would be the same. Each type is looked at once for each depth. */
final class Folded {

    private final Parts parts;
    private final Map<Key, String> known = new HashMap<>();

    private record Key(String identity, int depth) {}

    Folded(Parts parts) {
        this.parts = parts;
    }

    /** The hash of a payload: {@code #Zk3-8w0rTq_2bVxe}. */
    String of(Schema payload) {
        return "#" + Lines.hash(text(payload, Leaves.DEEPEST));
    }

    private String text(Schema schema, int depth) {
        if (schema instanceof Schema.Maybe maybe) {
            return text(maybe.value(), depth) + "?";
        }
        if (schema instanceof Schema.Sequence many) {
            return text(many.element(), depth) + "[]";
        }
        if (schema instanceof Schema.Mapping map) {
            return text(map.value(), depth) + "{" + parts.key(map.key()) + "}";
        }
        return schema instanceof Schema.Named named ? text(named, depth) : Parts.word(schema);
    }

    private String text(Schema.Named named, int depth) {
        Key key = new Key(Parts.identity(named), depth);
        if (!known.containsKey(key)) {
            String text = parts.of(named.adapter())
                    .map(type -> depth == 0 ? "..." : text(type, named, depth - 1))
                    .orElse(Parts.ANY);
            known.put(key, text);
        }
        return Objects.requireNonNull(known.get(key));
    }

    private String text(Declared type, Schema.Named named, int depth) {
        if (type instanceof Declared.Constants constants) {
            return Parts.word(constants);
        }
        if (type instanceof Declared.Wrapper wrapper) {
            return text(wrapper.value(), depth);
        }
        String inside = type instanceof Declared.Union union
                ? union.cases().stream()
                        .map(one -> text(union, one, depth))
                        .sorted()
                        .collect(Collectors.joining("\n"))
                : properties(type, named, depth);
        return "#" + Lines.hash(inside);
    }

    private String text(Declared.Union union, Case one, int depth) {
        Schema.Named schema = Parts.schema(one);
        String inside = parts.of(one.adapter())
                .map(type -> properties(type, schema, depth))
                .orElse("");
        return Lines.name(union.property()) + " " + Lines.quoted(one.name()) + "\n" + inside;
    }

    private String properties(Declared type, Schema.Named named, int depth) {
        return Parts.properties(type, named).stream()
                .map(each -> Lines.name(each.name()) + " " + text(each.schema(), depth))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
