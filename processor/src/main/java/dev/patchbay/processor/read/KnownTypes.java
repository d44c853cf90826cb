package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;

/**
 * The types of the compilation, to find out which one was meant by a name that nobody has. Those of a whole package are not
 * asked for: {@code javac} would read, and compile, every source file that happens to lie on the class path.
 */
public final class KnownTypes {

    private final Set<String> names = new TreeSet<>();

    /** Remembers the types of a round. */
    public void add(RoundEnvironment round) {
        round.getRootElements().forEach(this::add);
    }

    private void add(Element element) {
        ElementFilter.typesIn(List.of(element)).forEach(type -> {
            names.add(type.getSimpleName().toString());
            type.getEnclosedElements().forEach(this::add);
        });
    }

    /** The type that was probably meant by one of the names. */
    public Optional<String> meant(List<String> missing) {
        return missing.stream()
                .flatMap(name -> Suggestion.nearest(name, names).stream())
                .findFirst();
    }
}
