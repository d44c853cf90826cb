package dev.patchbay.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Who can be connected to a class, as far as the compilation knows.
 *
 * @param given what the {@code @OnConnect} of its socket returns, or of the sockets that list it
 * @param elsewhere what those of the other sockets return
 * @param listed whether there is a socket at all
 * @param meant what may stand for the identity where an {@code @OnConnect} returns what cannot be one, of which is told there
 */
record Identities(List<Given> given, List<Given> elsewhere, boolean listed, List<TypeMirror> meant) {

    /** At a client, nobody says who is connected. */
    static final Identities NOBODY = new Identities(List.of(), List.of(), true, List.of());

    /** What a socket's {@code @OnConnect} returns. */
    record Given(String socket, TypeMirror type) {}

    /** Whether an {@code @OnConnect} gives exactly this type. */
    boolean give(Javac javac, TypeMirror type) {
        return given.stream().anyMatch(each -> isSame(javac, each.type(), type));
    }

    /** Whether a type would be the identity if what is returned could be one. */
    boolean mean(Javac javac, TypeMirror type) {
        boolean ofTheProgram = isKnown(type)
                && !Javac.element(type).getQualifiedName().toString().startsWith("java.");
        return meant.stream()
                .anyMatch(each -> javac.types().isSameType(each, type)
                        || (ofTheProgram && Javac.isNamed(each, "java.lang.Object")));
    }

    /** The identity that a type is a kind of, or the reverse. */
    Optional<Given> related(Javac javac, TypeMirror type) {
        return given.stream()
                .filter(each -> isKnown(each.type()))
                .filter(each -> javac.types().isAssignable(each.type(), type)
                        || javac.types().isAssignable(type, each.type()))
                .findFirst();
    }

    /** The same type where another socket gives it. */
    Optional<Given> elsewhere(Javac javac, TypeMirror type) {
        return elsewhere.stream()
                .filter(each -> isSame(javac, each.type(), type))
                .findFirst();
    }

    /** What does not exist yet would be the same as everything. */
    private static boolean isSame(Javac javac, TypeMirror identity, TypeMirror type) {
        return isKnown(identity) && javac.types().isSameType(identity, type);
    }

    private static boolean isKnown(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED;
    }
}
