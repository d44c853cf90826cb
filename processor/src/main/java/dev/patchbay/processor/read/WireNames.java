package dev.patchbay.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** What the annotations of a payload say about its JSON: ours, and those of Jackson, by name. */
final class WireNames {

    private static final String JACKSON = "com.fasterxml.jackson.annotation.";

    private WireNames() {}

    /** The name in JSON, then others by which it is read; none where it is ignored. */
    static List<String> of(String name, List<? extends Element> places) {
        if (isIgnored(places)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        names.add(text(places, "dev.patchbay.Name")
                .or(() -> text(places, JACKSON + "JsonProperty"))
                .orElse(name));
        all(places, JACKSON + "JsonAlias")
                .flatMap(alias -> Javac.value(alias, "value").stream())
                .flatMap(value -> Javac.elements(value).stream())
                .map(each -> String.valueOf(each.getValue()))
                .filter(alias -> !names.contains(alias))
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** The same of a constant, which cannot be ignored. */
    static List<String> ofConstant(Element constant) {
        String name = constant.getSimpleName().toString();
        List<String> names = of(name, List.of(constant));
        return names.isEmpty() ? List.of(name) : names;
    }

    private static boolean isIgnored(List<? extends Element> places) {
        return all(places, "dev.patchbay.Ignored").findAny().isPresent()
                || all(places, JACKSON + "JsonIgnore")
                        .anyMatch(found -> Javac.value(found, "value")
                                .map(value -> !Boolean.FALSE.equals(value.getValue()))
                                .orElse(true));
    }

    /** The name that tells a record of a sealed interface apart. */
    static String ofCase(TypeElement union, TypeElement one) {
        return text(List.of(one), "dev.patchbay.Name")
                .or(() -> text(List.of(one), JACKSON + "JsonTypeName"))
                .or(() -> listed(union, one))
                .orElseGet(() -> one.getSimpleName().toString());
    }

    /** {@code @JsonSubTypes(@Type(value = Circle.class, name = "circle"))} at the interface. */
    private static Optional<String> listed(TypeElement union, TypeElement one) {
        return all(List.of(union), JACKSON + "JsonSubTypes")
                .flatMap(found -> Javac.value(found, "value").stream())
                .flatMap(value -> Javac.elements(value).stream())
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .filter(type -> Javac.value(type, "value")
                        .filter(value -> value.getValue() instanceof TypeMirror named
                                && Javac.isNamed(named, one.getQualifiedName().toString()))
                        .isPresent())
                .flatMap(type -> Javac.value(type, "name").stream())
                .map(value -> String.valueOf(value.getValue()))
                .findFirst();
    }

    /** The property that a sealed interface itself names. */
    static Optional<String> property(TypeElement union) {
        return all(List.of(union), "dev.patchbay.OneOf")
                .flatMap(found -> Javac.value(found, "property").stream())
                .map(value -> String.valueOf(value.getValue()))
                .findFirst()
                .or(() -> all(List.of(union), JACKSON + "JsonTypeInfo")
                        .filter(WireNames::isByName)
                        .map(found -> Javac.value(found, "property")
                                .map(value -> String.valueOf(value.getValue()))
                                .orElse("@type"))
                        .findFirst());
    }

    /** Whether Jackson would write names into a property, and not classes or wrappers. */
    private static boolean isByName(AnnotationMirror info) {
        return constant(info, "use")
                        .filter(List.of("NAME", "SIMPLE_NAME")::contains)
                        .isPresent()
                && constant(info, "include")
                        .map(List.of("PROPERTY", "EXISTING_PROPERTY")::contains)
                        .orElse(true);
    }

    private static Optional<String> constant(AnnotationMirror annotation, String attribute) {
        return Javac.value(annotation, attribute)
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString());
    }

    static boolean isStrict(Element type) {
        return all(List.of(type), "dev.patchbay.Strict").findAny().isPresent();
    }

    /** Whether one of the places, or the type there, has an annotation named {@code Nullable}, whoever's it is. */
    static boolean isNullable(List<? extends Element> places, TypeMirror type) {
        Stream<AnnotationMirror> there = places.stream().flatMap(place -> place.getAnnotationMirrors().stream());
        Stream<AnnotationMirror> inside = type.getAnnotationMirrors().stream().map(mirror -> mirror);
        return Stream.concat(there, inside)
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    private static Optional<String> text(List<? extends Element> places, String annotation) {
        return all(places, annotation)
                .flatMap(found -> Javac.text(found).stream())
                .findFirst();
    }

    private static Stream<AnnotationMirror> all(List<? extends Element> places, String annotation) {
        return places.stream()
                .<AnnotationMirror>flatMap(place -> place.getAnnotationMirrors().stream())
                .filter(mirror -> Javac.isNamed(mirror.getAnnotationType(), annotation));
    }
}
