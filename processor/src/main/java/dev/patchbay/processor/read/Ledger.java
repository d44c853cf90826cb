package dev.patchbay.processor.read;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/**
 * The classes for which something was written to the output, by all compilations that wrote there: a text beside the class files,
 * which only the processor reads. A line is the binary name of a class and its qualified name.
 */
public final class Ledger {

    /** Where it is, in the output. */
    public static final String PATH = "META-INF/patchbay/written.txt";

    private final Javac javac;
    private final Output output;
    private Optional<List<Line>> lines = Optional.empty();

    private record Line(String binary, String name) {

        static Stream<Line> of(String text) {
            int space = text.indexOf(' ');
            return space < 0
                    ? Stream.empty()
                    : Stream.of(new Line(text.substring(0, space), text.substring(space + 1)));
        }

        @Override
        public String toString() {
            return binary + " " + name;
        }
    }

    public Ledger(Javac javac, Filer filer) {
        this.javac = javac;
        this.output = new Output(filer);
    }

    /** Those that are there and are not compiled now, as far as the compiler sees them. */
    public List<TypeElement> earlier() {
        return lines().stream()
                .map(line -> javac.elements().getTypeElement(line.name()))
                .filter(Objects::nonNull)
                .filter(type -> !javac.isSource(type))
                .toList();
    }

    /** Those with one of our annotations, beside those of this compilation. */
    public List<TypeElement> with(List<TypeElement> now, String annotation) {
        Stream<TypeElement> before = earlier().stream()
                .filter(type -> javac.annotation(type, annotation).isPresent());
        return Stream.concat(now.stream(), before).toList();
    }

    /** The text with those of this compilation, which may have been in it. */
    public String textWith(Collection<TypeElement> now) {
        Set<String> all = new TreeSet<>();
        now.forEach(type -> all.add(new Line(
                        javac.elements().getBinaryName(type).toString(),
                        type.getQualifiedName().toString())
                .toString()));
        lines().stream().filter(line -> !isSource(line)).forEach(line -> all.add(line.toString()));
        return all.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isSource(Line line) {
        return Optional.ofNullable(javac.elements().getTypeElement(line.name()))
                .filter(javac::isSource)
                .isPresent();
    }

    /** As it was before it is written anew, without classes that are gone. */
    private List<Line> lines() {
        List<Line> known = lines.orElseGet(this::read);
        lines = Optional.of(known);
        return known;
    }

    private List<Line> read() {
        return output.text(PATH).stream()
                .flatMap(String::lines)
                .flatMap(Line::of)
                .filter(line -> output.has(line.binary()))
                .distinct()
                .toList();
    }
}
