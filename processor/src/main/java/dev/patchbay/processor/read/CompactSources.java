package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.ClassProblem;
import dev.patchbay.processor.model.Misuse;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds our annotations in compact source files (JLS 25, section 8.1.8), whose classes no other file can name. */
final class CompactSources {

    private final Javac javac;

    CompactSources(Javac javac) {
        this.javac = javac;
    }

    /** Whether a class is, or stands in, one that has no name for others. */
    boolean hide(TypeElement type) {
        return javac.elements().getTypeElement(type.getQualifiedName()) == null;
    }

    /** Of a class; where it has none itself, of its methods. */
    List<Misuse> read(TypeElement type) {
        Stream<Element> places = hasOurs(type) ? Stream.of(type) : methods(type);
        return places.map(place -> new Misuse(
                        ClassProblem.COMPACT_SOURCE,
                        List.of(place.getSimpleName().toString()),
                        JavacOrigin.of(place)))
                .toList();
    }

    private static Stream<Element> methods(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> !(member instanceof TypeElement) && hasOurs(member))
                .map(member -> member);
    }

    private static boolean hasOurs(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(Signatures::isOurs);
    }
}
