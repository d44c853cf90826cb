package dev.patchbay.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What {@code @OnConnect} returns, and whether that can say who is connected. */
final class IdentityTypes {

    private static final String OPTIONAL = "java.util.Optional";
    private static final String VOID = "java.lang.Void";
    private static final String OWN = "a record of your own";
    private static final String WRAPPED = "Put it in " + OWN;
    private static final String NOBODY = "Return void, or who it is, and throw Refused to keep somebody out";

    private final Javac javac;
    private final TypeElement socket;

    IdentityTypes(Javac javac, TypeElement socket) {
        this.javac = javac;
        this.socket = socket;
    }

    /** What to return in its place; empty where it can, where it is nothing, or where it is told elsewhere. */
    Optional<String> advice(TypeMirror type) {
        if (type.getKind().isPrimitive() || type instanceof ArrayType) {
            return Optional.of(type.getKind() == TypeKind.BOOLEAN ? NOBODY : WRAPPED);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        if (javac.isSubtype(type, "java.lang.Throwable")) {
            return Optional.of(NOBODY);
        }
        if (Javac.element(type).getQualifiedName().toString().startsWith("java.")) {
            return Optional.of(ofTheJdk(type));
        }
        boolean generic = !Javac.arguments(type).isEmpty() && hasChannels();
        return Optional.of("Return a class without type parameters, as channels know it by its class")
                .filter(advice -> generic);
    }

    private boolean hasChannels() {
        return new ListingReader(javac, socket, new Unresolved(javac))
                .channels()
                .findAny()
                .isPresent();
    }

    private String ofTheJdk(TypeMirror type) {
        if (isLater(type)) {
            return (isVoid(type) ? "Return void" : "Return " + one(type) + " itself") + ": @OnConnect may wait for it";
        }
        if (Javac.isNamed(type, OPTIONAL)) {
            return "Return " + one(type) + ", and throw Refused where there is nobody";
        }
        if (Javac.isNamed(type, "java.lang.Object")) {
            return "Name the class: it has to be one of your own";
        }
        boolean nothing = Javac.isNamed(type, VOID) || Javac.isNamed(type, "java.lang.Boolean");
        return nothing ? NOBODY : WRAPPED;
    }

    private boolean isLater(TypeMirror type) {
        return javac.isSubtype(type, "java.util.concurrent.CompletionStage")
                || javac.isSubtype(type, "java.util.concurrent.Future");
    }

    private static boolean isVoid(TypeMirror stage) {
        return Javac.arguments(stage).stream().anyMatch(argument -> Javac.isNamed(argument, VOID));
    }

    /** The one that a stage or an optional is of, or a stage of an optional. */
    private String one(TypeMirror type) {
        return Javac.arguments(type).stream()
                .filter(argument -> argument.getKind() == TypeKind.DECLARED)
                .findFirst()
                .map(argument -> isLater(argument) || Javac.isNamed(argument, OPTIONAL)
                        ? one(argument)
                        : advice(argument).map(none -> OWN).orElseGet(() -> "'" + Javac.shown(argument) + "'"))
                .orElse(OWN);
    }

    /** What callbacks may take for it where it cannot: the type itself, and what is in it, however deep. */
    List<TypeMirror> meant(TypeMirror type) {
        if (advice(type).isEmpty()) {
            return List.of();
        }
        return parts(type).toList();
    }

    private static Stream<TypeMirror> parts(TypeMirror type) {
        Stream<TypeMirror> inside =
                type instanceof ArrayType array ? Stream.of(array.getComponentType()) : Javac.arguments(type).stream();
        return Stream.concat(Stream.of(type), inside.flatMap(IdentityTypes::parts));
    }
}
