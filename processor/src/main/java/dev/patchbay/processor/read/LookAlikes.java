package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Callback.Kind;
import dev.patchbay.processor.model.Home;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Annotations of others that are named as ours are: the import says which one it is, and is easily the wrong one. */
final class LookAlikes {

    private static final String OURS = "dev.patchbay";

    /** Whose annotation of the name counts as ours. */
    private static final String INJECTION = "jakarta.inject";

    /** The annotations of ours that a parameter of a callback can carry. */
    private static final Set<String> OF_PARAMETERS = Set.of("Param", "Codec", "Payload", "Identity");

    private static final Set<String> OF_DEPENDENCIES = Set.of("Named");

    private final Javac javac;
    private final Set<String> ofMethods;

    LookAlikes(Javac javac, Home home) {
        this.javac = javac;
        this.ofMethods = Arrays.stream(Kind.values())
                .filter(home::has)
                .map(Kind::annotation)
                .collect(Collectors.toCollection(HashSet::new));
        ofMethods.addAll(Set.of("Codec", "NonBlocking"));
    }

    /** Those of a method. */
    List<TypeElement> of(ExecutableElement method) {
        return named(method, ofMethods);
    }

    /** Those of a callback's parameter. */
    List<TypeElement> ofParameter(Element parameter) {
        return named(parameter, OF_PARAMETERS);
    }

    /** Those of a constructor's parameter. */
    List<TypeElement> ofDependency(Element parameter) {
        return named(parameter, OF_DEPENDENCIES);
    }

    /** Whether methods of a class have any. */
    boolean areIn(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> !of(method).isEmpty());
    }

    private List<TypeElement> named(Element element, Set<String> names) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation -> annotation.getAnnotationType().getKind() == TypeKind.DECLARED)
                .map(annotation -> Javac.element(annotation.getAnnotationType()))
                .filter(type -> names.contains(type.getSimpleName().toString()))
                .filter(type -> !Set.of(OURS, INJECTION).contains(javac.packageOf(type)))
                .toList();
    }
}
