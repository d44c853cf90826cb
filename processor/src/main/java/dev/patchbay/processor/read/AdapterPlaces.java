package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds out whether an adapter can name its class from where it will stand: beside it, or in a package of all adapters. */
final class AdapterPlaces {

    /** What avaje-jsonb's adapters name without a second thought. */
    private static final Set<String> TAKEN = Set.of(
            "AdapterFactory",
            "Generated",
            "IOException",
            "JsonAdapter",
            "JsonReader",
            "JsonWriter",
            "Jsonb",
            "MethodHandle",
            "Object",
            "Override",
            "PropertyNames",
            "String",
            "Types",
            "ViewBuilder",
            "ViewBuilderAware");

    private final Javac javac;
    private final PayloadGraph graph;

    AdapterPlaces(Javac javac, PayloadGraph graph) {
        this.javac = javac;
        this.graph = graph;
    }

    void check(TypeElement type, String place) {
        String shown = Javac.shown(type.asType());
        String name = type.getSimpleName().toString();
        if (javac.packageOf(type).isEmpty()) {
            graph.fail(PayloadProblem.UNNAMED_PACKAGE, place, shown);
        } else if (TAKEN.contains(name) || ClassName.get(type).toString().contains("$")) {
            graph.fail(PayloadProblem.UNUSABLE_NAME, place, name);
        } else if (type.getModifiers().contains(Modifier.PUBLIC) && !Javac.isPublic(type)) {
            TypeElement owner = Javac.owner(type);
            graph.fail(PayloadProblem.HALF_PUBLIC, place, shown, Javac.shown(owner.asType()), advice(type, owner));
        }
    }

    /** What is nested in an interface is public, whatever is written. */
    private static String advice(TypeElement type, TypeElement owner) {
        return owner.getKind() == ElementKind.INTERFACE
                ? "Make '" + Javac.shown(owner.asType()) + "' public, or move '" + type.getSimpleName() + "' out of it"
                : "Make both public, or none";
    }
}
