package dev.patchbay.processor.read;

import dev.patchbay.processor.model.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The routing tables that are there before this compilation writes one: those that stand where it writes are of the same
 * program, all others of another, and must not be hidden.
 */
public final class EarlierTables {

    private static final String SERVES = "dev.patchbay.binding.Serves";

    private final Javac javac;
    private final Output output;
    private final EarlierText text;
    private final Optional<String> option;
    private final Map<String, Boolean> taken = new HashMap<>();
    private final Set<String> compiled = new HashSet<>();

    /**
     * Looks for tables.
     *
     * @param textPath where the text about the routes stands in the output
     * @param option the name of the table where the program gives one
     */
    public EarlierTables(Javac javac, Filer filer, String textPath, Optional<String> option) {
        this.javac = javac;
        this.output = new Output(filer);
        this.text = new EarlierText(filer, textPath);
        this.option = option;
    }

    /** Remembers what is compiled. */
    public void see(RoundEnvironment round) {
        round.getRootElements().forEach(root -> compiled.add(root.toString()));
    }

    /** Whether a table of another program had the name when it was first asked for, before ours was written. */
    public boolean isTaken(String name) {
        return taken.computeIfAbsent(name, wish -> isThere(wish) && !isOurs(wish));
    }

    /** The classes that the table of this program serves, and that are not compiled now. */
    public List<TypeElement> kept(Collection<TypeElement> classes) {
        Set<String> names = new HashSet<>();
        classes.forEach(type -> names.add(type.getQualifiedName().toString()));
        Stream<String> served = tables(classes).stream().filter(this::isOurs).flatMap(this::served);
        return Stream.concat(served, text.names().stream())
                .filter(name -> !names.contains(name))
                .distinct()
                .map(name -> javac.elements().getTypeElement(name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The classes that were served from the same output, and that the compiler neither compiles nor sees. */
    public List<String> unseen() {
        return text.names().stream().filter(name -> !javac.knows(name)).toList();
    }

    private Stream<String> served(String table) {
        TypeElement type = Objects.requireNonNull(javac.elements().getTypeElement(table), table);
        return type.getAnnotationMirrors().stream()
                .filter(mirror -> Javac.isNamed(mirror.getAnnotationType(), SERVES))
                .flatMap(mirror -> Javac.value(mirror, "value").stream())
                .flatMap(value -> Javac.elements(value).stream())
                .map(value -> String.valueOf(value.getValue()));
    }

    /** In the packages of the classes, and in those around them. */
    private Set<String> tables(Collection<TypeElement> classes) {
        Set<String> names = new LinkedHashSet<>();
        option.filter(name -> isThere(name)).ifPresent(names::add);
        Set<String> packages = new LinkedHashSet<>();
        classes.forEach(type -> addPackages(javac.packageOf(type), packages));
        packages.forEach(home -> numbered(home.isEmpty() ? Table.NAME : home + "." + Table.NAME)
                .takeWhile(this::isThere)
                .forEach(names::add));
        return names;
    }

    /** {@code SocketRoutes}, {@code SocketRoutes2} and so on. */
    public static Stream<String> numbered(String name) {
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + i));
    }

    private static void addPackages(String name, Set<String> packages) {
        packages.add(name);
        int dot = name.lastIndexOf('.');
        if (dot > 0) {
            addPackages(name.substring(0, dot), packages);
        }
    }

    private boolean isThere(String name) {
        return !compiled.contains(name) && javac.knows(name);
    }

    private boolean isOurs(String table) {
        return output.has(table);
    }
}
