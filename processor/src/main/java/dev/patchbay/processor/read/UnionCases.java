package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.PayloadProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The records that implement a sealed interface, or other classes that are made at once, and whether they can be told apart. */
final class UnionCases {

    private final Javac javac;
    private final TypeElement union;
    private final String property;
    private final Faults faults;
    private final Map<String, TypeElement> names = new HashMap<>();

    /** A record and the name that tells it apart. */
    record Named(TypeElement type, String name) {}

    UnionCases(Javac javac, TypeElement union, String property, Faults faults) {
        this.javac = javac;
        this.union = union;
        this.property = property;
        this.faults = faults;
    }

    /** In the order of the interface's declaration. */
    List<Named> of(String place) {
        List<Named> cases = new ArrayList<>();
        collect(union, place, cases);
        if (cases.isEmpty()) {
            faults.noCodec(place, union + ", an interface without cases");
        }
        return cases;
    }

    private void collect(TypeElement type, String place, List<Named> cases) {
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            TypeElement subtype = Javac.element(permitted);
            if (subtype.getTypeParameters().isEmpty() && Members.areTakenAtOnce(javac, subtype)) {
                Named one = new Named(subtype, WireNames.ofCase(union, subtype));
                check(one, place);
                cases.add(one);
            } else if (!subtype.getPermittedSubclasses().isEmpty() && Javac.is(subtype, ElementKind.INTERFACE)) {
                collect(subtype, place, cases);
            } else {
                faults.noCodec(place + "." + subtype.getSimpleName(), permitted);
            }
        }
    }

    private void check(Named one, String place) {
        if (Wrappers.value(javac, one.type()).isPresent()) {
            faults.noCodec(
                    place + "." + one.type().getSimpleName(),
                    one.type() + ", one value with no room for a '" + property + "'");
        }
        TypeElement first = names.putIfAbsent(one.name(), one.type());
        if (first != null && !first.equals(one.type())) {
            faults.add(
                    PayloadProblem.SAME_SUBTYPE_NAME,
                    first.toString(),
                    one.type().toString());
        }
        boolean taken = Members.of(javac, one.type()).stream()
                .anyMatch(member -> member.names().contains(property));
        if (taken) {
            faults.add(PayloadProblem.TYPE_COMPONENT, one.type().getSimpleName().toString(), property);
        }
    }
}
