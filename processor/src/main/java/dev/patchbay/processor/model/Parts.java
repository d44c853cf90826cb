package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.patchbay.processor.model.Declared.Case;
import dev.patchbay.processor.model.Declared.Component;
import dev.patchbay.processor.model.Declared.RecordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that the payloads of a contract are made of, and what stands in each of them. */
final class Parts {

    /** JSON of any shape. */
    static final String ANY = "json";

    private static final Map<ScalarType, String> WORDS = Map.of(ScalarType.BYTES, "base64");

    private final Map<ClassName, Declared> declared = new HashMap<>();

    Parts(Stream<Payload> payloads) {
        payloads.filter(Payload.Json.class::isInstance)
                .flatMap(payload -> ((Payload.Json) payload).parts().stream())
                .forEach(part -> declared.putIfAbsent(part.head().adapter(), part));
    }

    /** A part of an object. */
    record Property(String name, Schema schema) {}

    Optional<Declared> of(ClassName adapter) {
        return Optional.ofNullable(declared.get(adapter));
    }

    /** What an object has in JSON; type parameters are what they stand for. */
    static List<Property> properties(Declared type, Schema.Named named) {
        Map<String, Schema> variables = new HashMap<>();
        if (type instanceof RecordClass made) {
            for (int i = 0;
                    i < Math.min(made.variables().size(), named.arguments().size());
                    i++) {
                variables.put(made.variables().get(i).name(), named.arguments().get(i));
            }
        }
        return components(type).stream()
                .filter(Component::isWired)
                .map(part -> new Property(part.names().get(0), filled(part.schema(), variables)))
                .toList();
    }

    private static List<Component> components(Declared type) {
        if (type instanceof Declared.Bean bean) {
            return bean.components();
        }
        return type instanceof RecordClass made ? made.components() : List.of();
    }

    /** A case of a sealed interface. */
    static Schema.Named schema(Case one) {
        return new Schema.Named(one.type(), one.adapter(), List.of());
    }

    private static Schema filled(Schema schema, Map<String, Schema> variables) {
        TypeName type = schema.type();
        if (schema instanceof Schema.Variable variable) {
            return Optional.ofNullable(variables.get(variable.name())).orElse(schema);
        }
        if (schema instanceof Schema.Maybe maybe) {
            return new Schema.Maybe(maybe.raw(), type, filled(maybe.value(), variables));
        }
        if (schema instanceof Schema.Sequence many) {
            return new Schema.Sequence(type, many.shape(), filled(many.element(), variables));
        }
        if (schema instanceof Schema.Mapping map) {
            return new Schema.Mapping(type, filled(map.key(), variables), filled(map.value(), variables));
        }
        return schema instanceof Schema.Named named
                ? new Schema.Named(
                        type,
                        named.adapter(),
                        named.arguments().stream()
                                .map(argument -> filled(argument, variables))
                                .toList())
                : schema;
    }

    /** What tells a type from others, wherever it is met. */
    static String identity(Schema schema) {
        if (schema instanceof Schema.Maybe maybe) {
            return identity(maybe.value()) + "?";
        }
        if (schema instanceof Schema.Sequence many) {
            return identity(many.element()) + "[]";
        }
        if (schema instanceof Schema.Mapping map) {
            return identity(map.value()) + "{" + identity(map.key()) + "}";
        }
        return schema instanceof Schema.Named named
                ? named.arguments().stream()
                        .map(Parts::identity)
                        .collect(Collectors.joining(",", named.adapter() + "<", ">"))
                : word(schema);
    }

    /** A value that has no parts: {@code string}, {@code big-decimal}, {@code json}. */
    static String word(Schema schema) {
        return schema instanceof Schema.Scalar scalar
                ? WORDS.getOrDefault(
                        scalar.scalar(),
                        scalar.scalar().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : ANY;
    }

    /** The names of constants; where methods of the program's say them, nobody knows. */
    static String word(Declared.Constants type) {
        return type.value().isPresent()
                ? "string"
                : Lines.oneOf(type.constants().stream()
                        .map(constant -> constant.names().get(0))
                        .toList());
    }

    /** The keys of an object of any names; nothing, where they are any texts. */
    String key(Schema key) {
        Optional<Declared> type = key instanceof Schema.Named named ? of(named.adapter()) : Optional.empty();
        if (type.isPresent() && type.get() instanceof Declared.Wrapper wrapper) {
            return key(wrapper.value());
        }
        if (type.isPresent() && type.get() instanceof Declared.Constants constants) {
            return word(constants);
        }
        String word = word(key);
        return word.equals("string") ? "" : word;
    }
}
