package dev.patchbay.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What to take in place of a type that text cannot become. */
public final class ConversionAdvice {

    private static final String ANY =
            "Take a String, a primitive other than char, a UUID, an enum, or a type with a public static valueOf(String),"
                    + " fromString(String) or parse(CharSequence)";

    /** What is meant by one value of a type. */
    private static final Map<String, String> ITEMS = Map.of(
            "java.util.OptionalInt", "Integer",
            "java.util.OptionalLong", "Long",
            "java.util.OptionalDouble", "Double",
            "java.lang.Character", "String");

    private static final Set<String> OPTIONAL =
            Set.of("java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

    private static final Set<String> SEVERAL =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.stream.Stream");

    private ConversionAdvice() {}

    /** As a sentence without its full stop. */
    public static String of(TypeName type, Source.Variable variable, Endpoint endpoint) {
        return instead(type, variable, endpoint)
                .filter(better -> !better.equals(Names.shown(type)))
                .map(better -> "Write '" + better + "'")
                .orElse(ANY);
    }

    /** A query may have several or none, a topic none; a path has always one. */
    private static Optional<String> instead(TypeName type, Source.Variable variable, Endpoint endpoint) {
        boolean query = endpoint instanceof SocketClass socket
                && !socket.path().variables().contains(variable.name());
        if (isSeveral(type)) {
            return query ? Optional.of("List<" + item(type) + ">") : Optional.empty();
        }
        boolean optional = OPTIONAL.contains(raw(type)) && (query || endpoint.home() == Home.CHANNEL);
        return Optional.of(optional ? "Optional<" + item(type) + ">" : item(type));
    }

    private static boolean isSeveral(TypeName type) {
        boolean inside = OPTIONAL.contains(raw(type))
                && type instanceof ParameterizedTypeName generic
                && isSeveral(generic.typeArguments().get(0));
        return inside || type instanceof ArrayTypeName || SEVERAL.contains(raw(type));
    }

    private static String item(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return item(array.componentType().box());
        }
        boolean holds = OPTIONAL.contains(raw(type)) || SEVERAL.contains(raw(type));
        if (type instanceof ParameterizedTypeName generic && holds) {
            return item(generic.typeArguments().get(0));
        }
        boolean open = holds || type instanceof WildcardTypeName;
        return Optional.ofNullable(ITEMS.get(raw(type))).orElse(open ? "String" : Names.shown(type));
    }

    private static String raw(TypeName type) {
        return (type instanceof ParameterizedTypeName generic ? generic.rawType() : type.box()).toString();
    }
}
