package dev.patchbay.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What the annotations of a payload say about its JSON: ours, and those of Jackson, by name. */
final class WireNames {

    private static final String JACKSON = Marks.JACKSON;

    private WireNames() {}

    /** The names that are written down for a part: ours, or those of Jackson, where its getter and its setter may have two. */
    static List<String> written(List<? extends Element> places) {
        Optional<String> ours = text(places, "dev.patchbay.Name");
        return ours.map(List::of)
                .orElseGet(() -> Stream.of("JsonGetter", "JsonProperty", "JsonSetter")
                        .flatMap(annotation -> texts(places, JACKSON + annotation))
                        .distinct()
                        .toList());
    }

    /** Other names by which it is read. */
    static Stream<String> aliases(List<? extends Element> places) {
        return Marks.named(places, JACKSON + "JsonAlias").flatMap(alias -> Marks.texts(alias, "value"));
    }

    /** The names of a constant, which cannot be ignored. */
    static List<String> ofConstant(Element constant) {
        List<Element> place = List.of(constant);
        Stream<String> name = Stream.concat(
                written(place).stream(), Stream.of(constant.getSimpleName().toString()));
        return Stream.concat(name.limit(1), aliases(place)).distinct().toList();
    }

    static boolean isIgnored(List<? extends Element> places) {
        return Marks.named(places, "dev.patchbay.Ignored").findAny().isPresent()
                || Marks.said(places, JACKSON + "JsonIgnore").isPresent();
    }

    /** The name that tells a record of a sealed interface apart. */
    static String ofCase(TypeElement union, TypeElement one) {
        return text(List.of(one), "dev.patchbay.Name")
                .or(() -> text(List.of(one), JACKSON + "JsonTypeName"))
                .or(() -> listed(union, one))
                .orElseGet(() ->
                        isNamedFully(union) ? nested(one) : one.getSimpleName().toString());
    }

    /** Whether Jackson would have the name of a nested class with those around it. */
    private static boolean isNamedFully(TypeElement union) {
        return Marks.said(List.of(union), "dev.patchbay.OneOf").isEmpty()
                && typeInfo(union)
                        .flatMap(info -> Marks.constant(info, "use"))
                        .filter("NAME"::equals)
                        .isPresent();
    }

    /** {@code Outer$Inner}. */
    private static String nested(Element type) {
        String name = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement outer ? nested(outer) + "$" + name : name;
    }

    /** {@code @JsonSubTypes(@Type(value = Circle.class, name = "circle"))} at the interface, or at one that it lists. */
    private static Optional<String> listed(TypeElement union, TypeElement one) {
        return Marks.named(List.of(union), JACKSON + "JsonSubTypes")
                .flatMap(found -> Javac.value(found, "value").stream())
                .flatMap(value -> Javac.elements(value).stream())
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .flatMap(type -> name((AnnotationMirror) type, one).stream())
                .findFirst();
    }

    private static Optional<String> name(AnnotationMirror listed, TypeElement one) {
        Optional<TypeElement> type = Javac.value(listed, "value")
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(named -> Javac.element((DeclaredType) named));
        Optional<String> name = Javac.value(listed, "name").map(value -> String.valueOf(value.getValue()));
        return type.filter(one::equals).isPresent()
                ? name
                : type.filter(UnionSeeker::isUnion).flatMap(between -> listed(between, one));
    }

    /** The property that a sealed interface itself names. */
    static Optional<String> property(TypeElement union) {
        return Marks.named(List.of(union), "dev.patchbay.OneOf")
                .flatMap(found -> Javac.value(found, "property").stream())
                .map(value -> String.valueOf(value.getValue()))
                .findFirst()
                .or(() -> typeInfo(union)
                        .filter(WireNames::isByName)
                        .map(found -> Javac.value(found, "property")
                                .map(value -> String.valueOf(value.getValue()))
                                .orElse("@type")));
    }

    /** What a sealed interface says to Jackson, itself or by what it inherits. */
    static Optional<AnnotationMirror> typeInfo(TypeElement union) {
        return Marks.named(List.copyOf(CallbackMethods.family(union)), JACKSON + "JsonTypeInfo")
                .findFirst();
    }

    /** Whether Jackson would write names into a property, and not classes or wrappers. */
    static boolean isByName(AnnotationMirror info) {
        return Marks.constant(info, "use")
                        .filter(List.of("NAME", "SIMPLE_NAME")::contains)
                        .isPresent()
                && Marks.constant(info, "include")
                        .map(List.of("PROPERTY", "EXISTING_PROPERTY")::contains)
                        .orElse(true);
    }

    static boolean isStrict(Element type) {
        return Marks.named(List.of(type), "dev.patchbay.Strict").findAny().isPresent();
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
        return texts(places, annotation).findFirst();
    }

    private static Stream<String> texts(List<? extends Element> places, String annotation) {
        return Marks.named(places, annotation).flatMap(found -> Javac.text(found).stream());
    }
}
