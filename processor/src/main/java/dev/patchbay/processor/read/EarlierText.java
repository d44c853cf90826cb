package dev.patchbay.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.processing.Filer;

/**
 * The text about the routes that an earlier compilation left in the output. It names sockets and channels even where the output
 * is not on the class path, and where only a stand-in of the table is left; their bindings stand beside them.
 */
public final class EarlierText {

    private final Output output;
    private final String path;
    private Optional<List<String>> names = Optional.empty();

    /**
     * Looks there.
     *
     * @param path where it is, in the output
     */
    public EarlierText(Filer filer, String path) {
        this.output = new Output(filer);
        this.path = path;
    }

    /** The classes in it that have bindings, as it was when it was first asked for: it is to be written anew. */
    List<String> names() {
        List<String> known = names.orElseGet(this::read);
        names = Optional.of(known);
        return known;
    }

    private List<String> read() {
        return output.text(path).stream()
                .flatMap(String::lines)
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .distinct()
                .filter(this::hasBinding)
                .toList();
    }

    /** Where the package ends in it, the name does not say. */
    private boolean hasBinding(String name) {
        List<String> parts = List.of(name.split("\\.", -1));
        return IntStream.range(0, parts.size())
                .anyMatch(home -> output.has(String.join(".", parts.subList(0, home))
                        + (home == 0 ? "" : ".")
                        + String.join("_", parts.subList(home, parts.size()))
                        + "_Binding"));
    }
}
