package dev.patchbay.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * What a type says about the names of all its parts, itself or by what it inherits.
 *
 * @param naming what their names become
 * @param left which are neither read nor written
 * @param kept which alone are, where it says so
 */
record NameRules(Naming naming, Set<String> left, Optional<Set<String>> kept) {

    static NameRules of(TypeElement type) {
        List<TypeElement> family = List.copyOf(CallbackMethods.family(type));
        Optional<AnnotationMirror> kept =
                Marks.named(family, Marks.JACKSON + "JsonIncludeProperties").findFirst();
        return new NameRules(
                naming(family).flatMap(Naming::of).orElse(Naming.LOWER_CAMEL_CASE),
                Marks.named(family, Marks.JACKSON + "JsonIgnoreProperties")
                        .flatMap(mirror -> Marks.texts(mirror, "value"))
                        .collect(Collectors.toSet()),
                kept.map(mirror -> Marks.texts(mirror, "value").collect(Collectors.toSet())));
    }

    /** The simple name of the strategy that {@code @JsonNaming} names. */
    static Optional<String> naming(List<? extends Element> places) {
        return Marks.on(places)
                .filter(mirror -> Marks.ofJackson(mirror).equals("JsonNaming"))
                .flatMap(mirror -> Javac.value(mirror, "value").stream())
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(named -> ((DeclaredType) named).asElement().getSimpleName().toString())
                .findFirst();
    }

    /**
     * The name of a part in JSON, then others by which it is read; none where it is ignored.
     *
     * @param name its name in Java
     * @param places where it may be annotated
     */
    List<String> names(String name, List<? extends Element> places) {
        List<String> names = new ArrayList<>(WireNames.written(places));
        if (names.isEmpty()) {
            names.add(naming.name(name));
        }
        String wired = names.get(0);
        boolean isLeft = left.contains(wired)
                || kept.filter(some -> !some.contains(wired)).isPresent();
        if (isLeft || WireNames.isIgnored(places)) {
            return List.of();
        }
        return Stream.concat(names.stream(), WireNames.aliases(places))
                .distinct()
                .toList();
    }
}
