package dev.patchbay.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds where a type leaves open what will be in it: what says {@code Object} can be read, and nobody knows how to write it. */
final class Untyped {

    /** What a container holds, and how that is shown. */
    private static final Map<String, String> CONTAINERS = Map.of(
            "java.util.List", "[]",
            "java.util.Set", "[]",
            "java.util.Collection", "[]",
            "java.util.Optional", "",
            "java.util.Map", "{}");

    private final Javac javac;
    private final Set<String> seen = new HashSet<>();

    private Untyped(Javac javac) {
        this.javac = javac;
    }

    /** The part that does, {@code "authors[].lastSeen"}, or {@code ""} for all of it; empty where everything has a type. */
    static Optional<String> part(Javac javac, TypeMirror type) {
        return new Untyped(javac)
                .look(type, "")
                .map(path -> path.chars().anyMatch(Character::isJavaIdentifierPart) ? path : "");
    }

    private Optional<String> look(TypeMirror type, String path) {
        if (type instanceof ArrayType array) {
            return look(array.getComponentType(), path + "[]");
        }
        if (Javac.isNamed(type, "java.lang.Object")) {
            return Optional.of(path);
        }
        if (type.getKind() != TypeKind.DECLARED || Javac.isRaw(type)) {
            return Optional.empty();
        }
        String name = Javac.element(type).getQualifiedName().toString();
        List<TypeMirror> arguments = Javac.arguments(type);
        return Optional.ofNullable(CONTAINERS.get(name))
                .map(held -> look(arguments.get(arguments.size() - 1), path + held))
                .orElseGet(() -> inside((DeclaredType) type, path));
    }

    private Optional<String> inside(DeclaredType type, String path) {
        TypeElement element = Javac.element(type);
        boolean isForeign = javac.packageOf(element).startsWith("java.")
                || javac.annotation(element, "Codec").isPresent()
                || !seen.add(type.toString());
        if (isForeign) {
            return Optional.empty();
        }
        Stream<Optional<String>> found = element.getKind() == ElementKind.INTERFACE
                ? element.getPermittedSubclasses().stream().map(one -> look(one, path))
                : parts(type, element, path);
        return found.flatMap(Optional::stream).findFirst();
    }

    /** Of a record, or of another class; what is ignored is not sent. */
    private Stream<Optional<String>> parts(DeclaredType type, TypeElement element, String path) {
        String before = path.isEmpty() ? "" : path + ".";
        Optional<Wrappers.Value> value = Wrappers.value(javac, element);
        return value.isPresent()
                ? Stream.of(look(value.get().type(), path))
                : Members.of(javac, element).stream()
                        .filter(member -> !member.names().isEmpty())
                        .map(member -> look(given(type, member), before + member.name()));
    }

    /** The type of a part, with what the type parameters of the record around it stand for. */
    private TypeMirror given(DeclaredType type, Member member) {
        return member.places().stream()
                .filter(ExecutableElement.class::isInstance)
                .filter(accessor -> !type.getTypeArguments().isEmpty())
                .map(accessor -> ((ExecutableType) javac.types().asMemberOf(type, accessor)).getReturnType())
                .findFirst()
                .orElse(member.type());
    }
}
