package dev.patchbay.processor.read;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What Lombok has not written yet: it takes its annotation away when it has. */
final class Lombok {

    private static final Set<String> OF_CONSTRUCTORS = Set.of(
            "lombok.AllArgsConstructor",
            "lombok.Data",
            "lombok.NoArgsConstructor",
            "lombok.RequiredArgsConstructor",
            "lombok.Value");
    private static final Set<String> OF_METHODS = Set.of("lombok.Getter", "lombok.Setter");

    private Lombok() {}

    /** The annotations at a type, or at one of its fields, that promise what is not there. */
    static Stream<String> awaited(TypeElement type) {
        return Stream.concat(Stream.of(type), ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .flatMap(Lombok::names)
                .filter(name -> OF_CONSTRUCTORS.contains(name) || OF_METHODS.contains(name))
                .distinct();
    }

    /** Those that promise a constructor. */
    static Stream<String> constructor(TypeElement type) {
        return names(type).filter(OF_CONSTRUCTORS::contains);
    }

    private static Stream<String> names(Element place) {
        return place.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().toString());
    }
}
