package dev.patchbay.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds out whether code that calls a class would be warned about something deprecated, or about a raw type. */
final class DeprecationReader {

    private final Javac javac;

    DeprecationReader(Javac javac) {
        this.javac = javac;
    }

    boolean read(TypeElement socket, List<ExecutableElement> called) {
        return javac.elements().isDeprecated(socket) || called.stream().anyMatch(this::warns);
    }

    /** Whether naming a type, and these parts of it, would be warned about. */
    boolean names(TypeElement type, List<Element> parts) {
        return javac.elements().isDeprecated(type)
                || parts.stream().anyMatch(part -> javac.elements().isDeprecated(part) || mentions(part.asType()));
    }

    private boolean warns(ExecutableElement method) {
        return javac.elements().isDeprecated(method)
                || mentions(method.getReturnType())
                || method.getParameters().stream().map(VariableElement::asType).anyMatch(this::mentions)
                || method.getParameters().stream().anyMatch(this::converts);
    }

    /** Whether a parameter is a part of the request that something deprecated makes a value of. */
    private boolean converts(VariableElement parameter) {
        ConversionReader conversions = new ConversionReader(javac);
        TypeMirror type = parameter.asType();
        return javac.annotation(parameter, "Param").isPresent()
                && Stream.concat(Stream.of(type), Javac.arguments(type).stream())
                        .anyMatch(conversions::isDeprecated);
    }

    private boolean mentions(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return mentions(array.getComponentType());
        }
        if (type.getKind() == TypeKind.WILDCARD) {
            return Bounds.of(type).anyMatch(this::mentions);
        }
        return type.getKind() == TypeKind.DECLARED
                && (Javac.isRaw(type)
                        || javac.elements().isDeprecated(Javac.element(type))
                        || Javac.arguments(type).stream().anyMatch(this::mentions));
    }
}
