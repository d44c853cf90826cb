package dev.patchbay.processor;

import dev.patchbay.processor.read.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The classes with one annotation, over all rounds: which there are, what was read of them, and which wait.
 *
 * @param <T> what they are read as
 */
final class Gathering<T> {

    private final Elements elements;
    private final String annotation;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<T> all = new ArrayList<>();
    private List<Reading.Waiting<T>> waiting = List.of();
    private List<TypeElement> found = List.of();

    Gathering(Elements elements, String annotation) {
        this.elements = elements;
        this.annotation = annotation;
    }

    /** Looks for the classes of this round, and for those of earlier rounds that wait, as they are now. */
    List<TypeElement> find(RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        waiting.stream()
                .map(reading -> elements.getTypeElement(reading.type()))
                .filter(Objects::nonNull)
                .forEach(types::add);
        Optional.ofNullable(elements.getTypeElement(annotation))
                .ifPresent(present -> ElementFilter.typesIn(round.getElementsAnnotatedWith(present)).stream()
                        .filter(type ->
                                elements.getTypeElement(type.getQualifiedName()) != null) // nobody could name it
                        .forEach(types::add));
        types.forEach(type -> known.add(type.getQualifiedName().toString()));
        found = List.copyOf(types);
        return found;
    }

    /** Every class of all rounds so far, as it is now. */
    List<TypeElement> known() {
        return known.stream()
                .<TypeElement>map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Reads what was found, and says what is complete. */
    List<T> read(Function<TypeElement, Reading<T>> reader) {
        List<T> complete = new ArrayList<>();
        List<Reading.Waiting<T>> unknown = new ArrayList<>();
        for (TypeElement type : found) {
            Reading<T> reading = reader.apply(type);
            if (reading instanceof Reading.Complete<T> known) {
                complete.add(known.read());
            } else if (reading instanceof Reading.Waiting<T> open) {
                unknown.add(open);
            }
        }
        waiting = List.copyOf(unknown);
        all.addAll(complete);
        return complete;
    }

    /** Reads everything once more. */
    Stream<T> again(Function<TypeElement, Reading<T>> reader) {
        return known().stream()
                .map(reader)
                .flatMap(reading ->
                        reading instanceof Reading.Complete<T> complete ? Stream.of(complete.read()) : Stream.empty());
    }

    /** Everything that is complete. */
    List<T> all() {
        return all;
    }

    List<Reading.Waiting<T>> waiting() {
        return waiting;
    }
}
