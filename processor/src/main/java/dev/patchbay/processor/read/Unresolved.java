package dev.patchbay.processor.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Collects the types that {@code javac} does not know, or not yet: another processor may be about to write them. */
final class Unresolved {

    private final Set<String> names = new TreeSet<>();

    /** Looks for unknown types in a type, and says whether there are any. */
    boolean look(TypeMirror type) {
        int before = names.size();
        boolean known = names.contains(type.toString());
        collect(type);
        return known || names.size() > before;
    }

    private void collect(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            names.add(type.toString());
        } else if (type instanceof ArrayType array) {
            collect(array.getComponentType());
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            collect(wildcard.getExtendsBound());
        } else {
            Javac.arguments(type).forEach(this::collect);
        }
    }

    /** For a type of which not even the name is known. */
    void add(String place) {
        names.add(place);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
