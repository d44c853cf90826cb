package dev.patchbay.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Annotations as they stand in the source. A {@code javac} of Java 17 keeps nothing of one whose import is missing, and what it
 * was meant for would be taken for something else.
 */
final class WrittenAnnotations {

    private final Trees trees;

    private WrittenAnnotations(ProcessingEnvironment environment) {
        this.trees = Trees.instance(environment);
    }

    /** Empty where the compiler is another than {@code javac}, or somebody stands before it. */
    static Optional<WrittenAnnotations> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new WrittenAnnotations(environment));
        } catch (IllegalArgumentException | LinkageError hidden) {
            return Optional.empty();
        }
    }

    /** Which of these names stand on methods of a class, or on their parameters, more often than the compiler says. */
    List<String> leftOut(TypeElement type, List<String> names) {
        List<String> written = Stream.ofNullable(trees.getTree(type))
                .flatMap(tree -> tree.getMembers().stream())
                .filter(MethodTree.class::isInstance)
                .flatMap(method -> names((MethodTree) method))
                .filter(names::contains)
                .toList();
        List<String> read = written.isEmpty() ? List.of() : read(type);
        return names.stream()
                .filter(name -> Collections.frequency(written, name) > Collections.frequency(read, name))
                .toList();
    }

    private static Stream<String> names(MethodTree method) {
        Stream<ModifiersTree> parameters = method.getParameters().stream().map(parameter -> parameter.getModifiers());
        return Stream.concat(Stream.of(method.getModifiers()), parameters)
                .flatMap(modifiers -> modifiers.getAnnotations().stream())
                .map(AnnotationTree::getAnnotationType)
                .map(Tree::toString)
                .map(name -> name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<String> read(TypeElement type) {
        Stream<ExecutableElement> methods = Stream.concat(
                ElementFilter.methodsIn(type.getEnclosedElements()).stream(),
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream());
        return methods.flatMap(method -> Stream.concat(Stream.of(method), method.getParameters().stream()))
                .map(Element::getAnnotationMirrors)
                .flatMap(List::stream)
                .map(annotation -> annotation.getAnnotationType().asElement())
                .filter(Objects::nonNull)
                .map(annotation -> annotation.getSimpleName().toString())
                .toList();
    }
}
