package dev.patchbay.processor.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What Lombok has not written yet. Its annotations stay where they are when it has. */
final class Lombok {

    private static final Set<String> CONSTRUCTORS = Set.of(
            "lombok.AllArgsConstructor",
            "lombok.Data",
            "lombok.NoArgsConstructor",
            "lombok.RequiredArgsConstructor",
            "lombok.Value");
    private static final Set<String> GETTERS = Set.of("lombok.Data", "lombok.Getter", "lombok.Value");
    private static final Set<String> SETTERS = Set.of("lombok.Data", "lombok.Setter");

    private final Javac javac;
    private final TypeElement type;

    Lombok(Javac javac, TypeElement type) {
        this.javac = javac;
        this.type = type;
    }

    /** The annotations that promise constructors, getters and setters which are not there. */
    Stream<String> awaited() {
        Stream<String> methods = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .flatMap(field -> Stream.concat(
                        promised(field, "get", GETTERS),
                        field.getModifiers().contains(Modifier.FINAL)
                                ? Stream.empty()
                                : promised(field, "set", SETTERS)));
        return Stream.concat(constructor(), methods).distinct();
    }

    /** Those that promise a constructor. */
    Stream<String> constructor() {
        boolean isImplicit = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .allMatch(constructor -> javac.elements().getOrigin(constructor) == Elements.Origin.MANDATED);
        return isImplicit ? names(type).filter(CONSTRUCTORS::contains) : Stream.empty();
    }

    private Stream<String> promised(VariableElement field, String prefix, Set<String> annotations) {
        String name = field.getSimpleName().toString();
        String stem = Accessors.stem(name, field.asType());
        List<String> methods = List.of(prefix + stem, "is" + stem, name);
        boolean isThere = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> methods.contains(method.getSimpleName().toString()));
        return isThere || isLeftOut(field)
                ? Stream.empty()
                : Stream.concat(names(field), names(type)).filter(annotations::contains);
    }

    /** {@code @Getter(AccessLevel.NONE)}. */
    private static boolean isLeftOut(VariableElement field) {
        return field.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        Marks.constant(mirror, "value").filter("NONE"::equals).isPresent());
    }

    private static Stream<String> names(Element place) {
        return place.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().toString());
    }
}
