package dev.patchbay.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out whether code that calls a class would be warned about something deprecated, or about types without arguments. */
final class DeprecationReader {

    private final Javac javac;

    DeprecationReader(Javac javac) {
        this.javac = javac;
    }

    boolean read(TypeElement socket, List<ExecutableElement> called) {
        return isDeprecated(socket)
                || javac.everything(socket).stream().anyMatch(DeprecationReader::extendsRaw)
                || called.stream().anyMatch(this::warns);
    }

    /** Whether it is, or a class around it, which is named with it. */
    private boolean isDeprecated(Element element) {
        boolean around = element.getEnclosingElement() instanceof TypeElement outer && isDeprecated(outer);
        return around || javac.elements().isDeprecated(element);
    }

    /** Every call of what it inherits would be unchecked. */
    private static boolean extendsRaw(TypeElement type) {
        return Javac.isRaw(type.getSuperclass())
                || type.getInterfaces().stream().anyMatch(Javac::isRaw);
    }

    /** Whether naming a type, and these parts of it, would be warned about. */
    boolean names(TypeElement type, List<Element> parts) {
        return isDeprecated(type)
                || parts.stream().anyMatch(part -> javac.elements().isDeprecated(part) || mentions(part.asType()));
    }

    private boolean warns(ExecutableElement method) {
        return javac.elements().isDeprecated(method)
                || makesCodec(method)
                || mentions(method.getReturnType())
                || method.getParameters().stream().anyMatch(this::warns);
    }

    private boolean warns(VariableElement parameter) {
        return mentions(parameter.asType()) || converts(parameter) || makesCodec(parameter);
    }

    /** Whether a codec is named there that is made with something deprecated. */
    private boolean makesCodec(Element place) {
        return javac.annotation(place, "Codec")
                .flatMap(annotation -> Javac.value(annotation, "value"))
                .map(AnnotationValue::getValue)
                .filter(codec -> codec instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED)
                .map(codec -> Javac.element((TypeMirror) codec))
                .filter(codec -> isDeprecated(codec)
                        || ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
                                .anyMatch(this::isDeprecated))
                .isPresent();
    }

    /** Whether a parameter is a part of the request that something deprecated, or raw, makes a value of. */
    private boolean converts(VariableElement parameter) {
        ConversionReader conversions = new ConversionReader(javac);
        TypeMirror type = parameter.asType();
        return javac.annotation(parameter, "Param").isPresent()
                && Stream.concat(Stream.of(type), Javac.arguments(type).stream())
                        .anyMatch(conversions::warns);
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
                        || isDeprecated(Javac.element(type))
                        || makesCodec(Javac.element(type))
                        || Javac.arguments(type).stream().anyMatch(this::mentions));
    }
}
