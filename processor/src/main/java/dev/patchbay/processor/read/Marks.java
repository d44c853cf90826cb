package dev.patchbay.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** The annotations of payloads, by name; those in an annotation that Jackson takes for a bundle of others are among them. */
final class Marks {

    static final String JACKSON = "com.fasterxml.jackson.annotation.";

    private static final String BUNDLE = JACKSON + "JacksonAnnotationsInside";

    private Marks() {}

    /** All of these places. */
    static Stream<AnnotationMirror> on(List<? extends Element> places) {
        Set<Element> bundles = new HashSet<>();
        return places.stream()
                .flatMap(place -> place.getAnnotationMirrors().stream())
                .flatMap(mirror -> opened(mirror, bundles));
    }

    private static Stream<AnnotationMirror> opened(AnnotationMirror mirror, Set<Element> bundles) {
        Element annotation = mirror.getAnnotationType().asElement();
        boolean isBundle = annotation.getAnnotationMirrors().stream()
                .anyMatch(inside -> Javac.isNamed(inside.getAnnotationType(), BUNDLE));
        return isBundle && bundles.add(annotation)
                ? annotation.getAnnotationMirrors().stream().flatMap(inside -> opened(inside, bundles))
                : Stream.of(mirror);
    }

    /** Those of a name. */
    static Stream<AnnotationMirror> named(List<? extends Element> places, String annotation) {
        return on(places).filter(mirror -> Javac.isNamed(mirror.getAnnotationType(), annotation));
    }

    /** The first of a name that is not taken back: {@code @JsonIgnore(false)}. */
    static Optional<AnnotationMirror> said(List<? extends Element> places, String annotation) {
        return named(places, annotation).filter(mirror -> !isTakenBack(mirror)).findFirst();
    }

    static boolean isTakenBack(AnnotationMirror mirror) {
        return Stream.of("value", "enabled")
                .flatMap(attribute -> Javac.value(mirror, attribute).stream())
                .anyMatch(value -> Boolean.FALSE.equals(value.getValue()));
    }

    /** The texts that an attribute has. */
    static Stream<String> texts(AnnotationMirror mirror, String attribute) {
        return Javac.value(mirror, attribute).stream()
                .flatMap(value -> Javac.elements(value).stream())
                .map(AnnotationValue::getValue)
                .map(String::valueOf);
    }

    /** The constant of an enum that an attribute is, where it was written. */
    static Optional<String> constant(AnnotationMirror mirror, String attribute) {
        return Javac.value(mirror, attribute)
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString());
    }

    /** The name of an annotation of Jackson's, without its package; empty for all others. */
    static String ofJackson(AnnotationMirror mirror) {
        if (mirror.getAnnotationType().getKind() != TypeKind.DECLARED) {
            return "";
        }
        String name =
                Javac.element(mirror.getAnnotationType()).getQualifiedName().toString();
        return Stream.of(JACKSON, "com.fasterxml.jackson.databind.annotation.", "tools.jackson.databind.annotation.")
                .filter(name::startsWith)
                .map(home -> name.substring(home.length()))
                .findFirst()
                .orElse("");
    }
}
