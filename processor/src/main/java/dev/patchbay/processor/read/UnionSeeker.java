package dev.patchbay.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Looks in a type for sealed interfaces that leave it to the socket by which property their cases are told apart. */
final class UnionSeeker {

    private final Set<TypeElement> seen = new HashSet<>();
    private final Javac javac;

    UnionSeeker(Javac javac) {
        this.javac = javac;
    }

    boolean isIn(TypeElement type) {
        if (!seen.add(type)) {
            return false;
        }
        if (isUnion(type)) {
            return WireNames.property(type).isEmpty()
                    || type.getPermittedSubclasses().stream().anyMatch(one -> isIn(one));
        }
        Optional<Wrappers.Value> value = Wrappers.value(javac, type);
        if (value.isPresent()) {
            return isIn(value.get().type());
        }
        return isIn(Members.of(javac, type)) || isCaseOfOne(type);
    }

    /** A strict record has to know the property. */
    private boolean isCaseOfOne(TypeElement type) {
        return (javac.isStrict() || WireNames.isStrict(type))
                && javac.everything(type).stream()
                        .anyMatch(each ->
                                isUnion(each) && WireNames.property(each).isEmpty());
    }

    private boolean isIn(List<Member> members) {
        return members.stream().anyMatch(member -> isIn(member.type()));
    }

    private boolean isIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isIn(array.getComponentType());
        }
        return type.getKind() == TypeKind.DECLARED
                && (Javac.arguments(type).stream().anyMatch(this::isIn) || isIn(Javac.element(type)));
    }

    static boolean isUnion(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }
}
