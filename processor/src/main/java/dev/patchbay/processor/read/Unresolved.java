package dev.patchbay.processor.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Collects what the compiler does not know, or not yet: another processor may be about to write it. What stands in a source
 * file, the compiler complains of itself.
 */
final class Unresolved {

    private final Javac javac;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> untold = new TreeSet<>();

    Unresolved(Javac javac) {
        this.javac = javac;
    }

    /** Looks for unknown types in a type that stands in a source file, and says whether there are any. */
    boolean look(TypeMirror type) {
        Set<String> unknown = unknown(type);
        names.addAll(unknown);
        return !unknown.isEmpty();
    }

    /** The same for a type that stands at a place. */
    boolean look(TypeMirror type, Element place) {
        if (!javac.isSource(place)) {
            unknown(type)
                    .forEach(name -> untold.add("a class file that it is made of mentions '" + name
                            + "', which is not there. Add the library that has it"));
        }
        return look(type);
    }

    private static Set<String> unknown(TypeMirror type) {
        Set<String> unknown = new TreeSet<>();
        collect(type, unknown);
        return unknown;
    }

    private static void collect(TypeMirror type, Set<String> unknown) {
        if (type.getKind() == TypeKind.ERROR) {
            unknown.add(type.toString());
        } else if (type instanceof ArrayType array) {
            collect(array.getComponentType(), unknown);
        } else if (type instanceof WildcardType wildcard) {
            bounds(wildcard).forEach(bound -> collect(bound, unknown));
        } else if (type instanceof DeclaredType declared) {
            collect(declared.getEnclosingType(), unknown);
            declared.getTypeArguments().forEach(argument -> collect(argument, unknown));
        }
    }

    private static List<TypeMirror> bounds(WildcardType wildcard) {
        if (wildcard.getExtendsBound() != null) {
            return List.of(wildcard.getExtendsBound());
        }
        return wildcard.getSuperBound() == null ? List.of() : List.of(wildcard.getSuperBound());
    }

    /** For what an annotation of Lombok's promises. */
    void unwritten(String annotation) {
        names.add(annotation);
        untold.add("it has @" + annotation
                + ", and nobody has written what that promises. Put Lombok on the processor path");
    }

    /** For what has no name, or no type. */
    void add(String place) {
        names.add(place);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** A reading that waits for all of it. */
    <T> Reading<T> waiting(TypeElement type) {
        return new Reading.Waiting<>(type.getQualifiedName().toString(), List.copyOf(untold), JavacOrigin.of(type));
    }
}
