package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import dev.patchbay.processor.model.Payload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a sealed interface: which records implement it, and whether one adapter can hold them all. */
final class UnionReader {

    private final Javac javac;
    private final PayloadGraph graph;
    private final String discriminator;

    UnionReader(Javac javac, PayloadGraph graph, String discriminator) {
        this.javac = javac;
        this.graph = graph;
        this.discriminator = discriminator;
    }

    /** The interface and its cases; empty where it was found that they cannot be JSON. */
    Optional<Payload.Union> read(TypeElement type, String place) {
        List<TypeElement> cases = new ArrayList<>();
        collect(type, place, cases);
        checkNames(cases);
        checkComponents(cases);
        cases.forEach(one -> checkShape(one, place + "." + one.getSimpleName()));
        if (graph.fault().isPresent()) {
            return Optional.empty();
        }
        List<ClassName> names = cases.stream().map(ClassName::get).toList();
        return Optional.of(new Payload.Union(ClassName.get(type), names));
    }

    private void collect(TypeElement type, String place, List<TypeElement> cases) {
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            TypeElement subtype = Javac.element(permitted);
            if (Javac.is(subtype, ElementKind.RECORD)
                    && subtype.getTypeParameters().isEmpty()) {
                cases.add(subtype);
            } else if (!subtype.getPermittedSubclasses().isEmpty() && Javac.is(subtype, ElementKind.INTERFACE)) {
                collect(subtype, place, cases);
            } else {
                graph.noCodec(place + "." + subtype.getSimpleName(), permitted);
            }
        }
    }

    private void checkShape(TypeElement one, String place) {
        if (Javac.isPrivate(one)) {
            graph.fail(PayloadProblem.NO_CODEC, place, "private");
        } else if (ElementFilter.constructorsIn(one.getEnclosedElements()).size() > 1) {
            graph.fail(PayloadProblem.SUBTYPE_CONSTRUCTORS, "'" + place + "'");
        } else {
            graph.components(one, place);
        }
    }

    private void checkNames(List<TypeElement> cases) {
        Map<String, TypeElement> names = new HashMap<>();
        for (TypeElement one : cases) {
            TypeElement first = names.putIfAbsent(one.getSimpleName().toString(), one);
            if (first != null) {
                graph.fail(PayloadProblem.SAME_SUBTYPE_NAME, first.toString(), one.toString());
            }
        }
    }

    /** avaje-jsonb reads the components of all cases into one set of variables. */
    private void checkComponents(List<TypeElement> cases) {
        Map<String, RecordComponentElement> components = new HashMap<>();
        for (TypeElement one : cases) {
            for (RecordComponentElement component : one.getRecordComponents()) {
                String name = component.getSimpleName().toString();
                if (discriminator.equals(name)) {
                    graph.fail(
                            PayloadProblem.TYPE_COMPONENT, one.getSimpleName().toString(), discriminator);
                }
                RecordComponentElement first = components.putIfAbsent(name, component);
                if (first != null && !javac.types().isSameType(first.asType(), component.asType())) {
                    disagree(first, component);
                }
            }
        }
    }

    private void disagree(RecordComponentElement first, RecordComponentElement second) {
        graph.fail(
                PayloadProblem.SUBTYPES_DISAGREE,
                first.getSimpleName().toString(),
                Javac.shown(first.asType()),
                owner(first),
                Javac.shown(second.asType()),
                owner(second));
    }

    private static String owner(RecordComponentElement component) {
        return Javac.shown((DeclaredType) Javac.owner(component).asType());
    }
}
