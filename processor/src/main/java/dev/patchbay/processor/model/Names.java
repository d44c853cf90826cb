package dev.patchbay.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Locale;
import java.util.stream.Collectors;

/** Types as people write them. */
public final class Names {

    private Names() {}

    /** {@code Rooms} becomes {@code rooms}, {@code URI} becomes {@code uri}. */
    public static String decapitalised(String name) {
        int capitals = (int) name.chars().takeWhile(Character::isUpperCase).count();
        int lowered = capitals > 1 && capitals < name.length() ? capitals - 1 : Math.max(capitals, 1);
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }

    /** {@code list} becomes {@code List}. */
    static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A name for a value of the type: {@code rooms}, {@code roomsSupplier}. */
    public static String of(TypeName type) {
        return decapitalised(capitalised(type));
    }

    /** The type without packages: {@code List<Said>}. */
    public static String shown(TypeName type) {
        if (type instanceof ParameterizedTypeName inner && inner.typeArguments().isEmpty()) {
            return shown(inner.rawType()); // of a generic class around it
        }
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments().stream()
                    .map(Names::shown)
                    .collect(Collectors.joining(", ", shown(generic.rawType()) + "<", ">"));
        }
        if (type instanceof ArrayTypeName array) {
            return shown(array.componentType()) + "[]";
        }
        if (type instanceof WildcardTypeName wildcard && wildcard.lowerBounds().isEmpty()) {
            TypeName bound = wildcard.upperBounds().get(0);
            return bound.equals(ClassName.OBJECT) ? "?" : "? extends " + shown(bound);
        }
        return type instanceof ClassName name ? String.join(".", name.simpleNames()) : type.toString();
    }

    /** {@link #of} before it is decapitalised. */
    static String capitalised(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments().stream().map(Names::capitalised).collect(Collectors.joining())
                    + capitalised(generic.rawType());
        }
        if (type instanceof ArrayTypeName array) {
            return capitalised(array.componentType()) + "Array";
        }
        if (type instanceof WildcardTypeName wildcard) {
            return capitalised(wildcard.upperBounds().get(0));
        }
        String name = type instanceof ClassName simple ? simple.simpleName() : type.toString();
        String letters = name.replaceAll("[^\\p{javaJavaIdentifierPart}]", "");
        return letters.isEmpty() ? "Any" : capitalised(letters);
    }
}
