package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Callback.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Everything that a class says to Patchbay, looked through before any of it is taken for what it seems to be. */
final class Signatures {

    /** What {@code javac} has for a constant that it does not know. */
    private static final String ERROR = "<error>";

    private static final String OURS = "dev.patchbay.";

    /** The annotations of methods and parameters. */
    private static final List<String> ANNOTATIONS = Stream.concat(
                    Arrays.stream(Kind.values()).map(Kind::annotation),
                    Stream.of("NonBlocking", "Codec", "Param", "Payload", "Identity", "Named", "Event"))
            .distinct()
            .toList();

    private final Javac javac;
    private final Unresolved unresolved;

    Signatures(Javac javac, Unresolved unresolved) {
        this.javac = javac;
        this.unresolved = unresolved;
    }

    /** Whether there is an annotation of which the compiler does not know what it is: it may be one of ours. */
    static boolean isUnknown(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(annotation -> annotation.getAnnotationType().getKind() == TypeKind.ERROR);
    }

    void look(TypeElement type) {
        for (TypeElement each : javac.everything(type)) {
            unresolved.look(each.getSuperclass(), each);
            each.getInterfaces().forEach(wider -> unresolved.look(wider, each));
            annotations(each);
            javac.leftOut(each, ANNOTATIONS).forEach(unresolved::add);
            ElementFilter.methodsIn(each.getEnclosedElements()).forEach(this::method);
        }
        ElementFilter.constructorsIn(type.getEnclosedElements()).forEach(this::signature);
        new Lombok(javac, type).constructor().forEach(unresolved::unwritten);
    }

    private void method(ExecutableElement method) {
        if (isUnknown(method) || method.getAnnotationMirrors().stream().anyMatch(Signatures::isOurs)) {
            signature(method);
        }
    }

    private void signature(ExecutableElement method) {
        annotations(method);
        unresolved.look(method.getReturnType(), method);
        method.getThrownTypes().forEach(thrown -> unresolved.look(thrown, method));
        for (VariableElement parameter : method.getParameters()) {
            annotations(parameter);
            unresolved.look(parameter.asType(), parameter);
        }
    }

    private void annotations(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            unresolved.look(annotation.getAnnotationType(), element);
            if (isOurs(annotation)) {
                values(annotation);
            }
        }
    }

    static boolean isOurs(AnnotationMirror annotation) {
        return annotation.getAnnotationType().getKind() == TypeKind.DECLARED
                && Javac.element(annotation.getAnnotationType())
                        .getQualifiedName()
                        .toString()
                        .startsWith(OURS);
    }

    private void values(AnnotationMirror annotation) {
        annotation.getElementValues().forEach((attribute, value) -> value(attribute.getReturnType(), value));
    }

    private void value(TypeMirror type, AnnotationValue value) {
        List<AnnotationValue> elements = type.getKind() == TypeKind.ARRAY && value.getValue() instanceof List<?>
                ? Javac.elements(value)
                : List.of(value);
        TypeMirror element = type instanceof ArrayType array ? array.getComponentType() : type;
        for (AnnotationValue each : elements) {
            if (each.getValue() instanceof AnnotationMirror nested) {
                values(nested);
            } else if (!isKnown(element, each.getValue())) {
                unresolved.add("a value");
            }
        }
    }

    /** Whether it is a value of the attribute's type. */
    private boolean isKnown(TypeMirror type, Object value) {
        if (value instanceof TypeMirror named) {
            return !unresolved.look(named);
        }
        if (Javac.isNamed(type, "java.lang.String")) {
            return value instanceof String && !ERROR.equals(value);
        }
        return type.getKind().isPrimitive() ? isOfKind(type.getKind(), value) : value instanceof VariableElement;
    }

    private static boolean isOfKind(TypeKind kind, Object value) {
        return value.getClass().getSimpleName().toUpperCase(Locale.ROOT).startsWith(kind.name());
    }
}
