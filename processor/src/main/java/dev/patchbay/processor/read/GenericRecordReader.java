package dev.patchbay.processor.read;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.PayloadProblem;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a generic record with its arguments: {@code Page<Said>}. */
final class GenericRecordReader {

    /** What avaje-jsonb can fill with the argument. */
    private static final Set<String> OPEN = Set.of("java.util.List", "java.util.Set");

    private final Javac javac;
    private final PayloadGraph graph;

    GenericRecordReader(Javac javac, PayloadGraph graph) {
        this.javac = javac;
        this.graph = graph;
    }

    void read(DeclaredType type, String place) {
        for (TypeMirror argument : type.getTypeArguments()) {
            if (Javac.arguments(argument).isEmpty() && argument.getKind() != TypeKind.ARRAY) {
                graph.component(argument, place + "<" + Javac.shown(argument) + ">");
            } else {
                graph.fail(PayloadProblem.NESTED_COLLECTION, place + "<>", Javac.shown(argument));
            }
        }
        TypeElement element = Javac.element(type);
        element.getTypeParameters().forEach(parameter -> checkBounds(parameter, element));
        for (RecordComponentElement component : element.getRecordComponents()) {
            graph.look(component);
            component(type, component, place + "." + component.getSimpleName());
        }
        graph.add(ClassName.get(element));
    }

    private void checkBounds(TypeParameterElement parameter, TypeElement element) {
        parameter.getBounds().stream()
                .filter(bound -> !Javac.isNamed(bound, "java.lang.Object"))
                .forEach(bound -> graph.fail(
                        PayloadProblem.BOUNDED_PARAMETER,
                        parameter.toString(),
                        element.getSimpleName().toString(),
                        Javac.shown(bound)));
    }

    private void component(DeclaredType type, RecordComponentElement component, String place) {
        if (isOpen(component.asType()) && !isReadable(component.asType())) {
            graph.fail(PayloadProblem.GENERIC_PART, place, Javac.shown(component.asType()));
            return;
        }
        ExecutableType accessor = (ExecutableType) javac.types().asMemberOf(type, component.getAccessor());
        graph.component(accessor.getReturnType(), place);
    }

    /** Whether a type parameter of the record stands somewhere in it. */
    private static boolean isOpen(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || (type instanceof ArrayType array && isOpen(array.getComponentType()))
                || Javac.arguments(type).stream().anyMatch(GenericRecordReader::isOpen);
    }

    private static boolean isReadable(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || (OPEN.stream().anyMatch(name -> Javac.isNamed(type, name))
                        && Javac.arguments(type).get(0).getKind() == TypeKind.TYPEVAR);
    }
}
