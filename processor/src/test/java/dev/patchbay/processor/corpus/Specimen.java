package dev.patchbay.processor.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program of the corpus: a file, or a folder with several. A line that is wrong ends in {@code // ! SamePath}, or in
 * {@code // ! compiler} where the compiler itself complains; what has no line stands at the beginning of one, and {@code !17} means
 * an older {@code javac} only. A program without such marks is right, and is compiled in silence. It runs as its {@link Script}
 * says, which stands at the end of one of its files.
 *
 * <p>Lines of their own say more: {@code // also: module} that it can be a module that requires nothing but the runtime
 * and what {@code // requires: name} says,
 * {@code // also: strict} that it is wrong and has warnings only, {@code // not: ecj} that the Eclipse compiler knows no place for
 * what is said of a record, {@code // from: 25} that an older JDK does not know the language, and {@code // option: -Aname=value}
 * is handed to the compiler. Another processor writes what stands in a folder {@code later}. Folders {@code part1}, {@code part2} are
 * compiled one after the other, each against those before it; where there are modules, a part that declares none belongs to the one
 * before.
 *
 * <p>The programs in {@code payloads}, and those in {@code jackson} that are right, are compiled and run in every way, unless they say
 * {@code // not: module}.
 *
 * @param name its path in the corpus
 * @param files its files
 */
record Specimen(String name, List<Path> files) {

    private static final Path ROOT = Path.of("src", "test", "resources", "corpus");
    private static final Pattern MARK = Pattern.compile("// !(17)? ([\\w, ]+)$");
    private static final String OPTION = "// option: ";
    private static final String RELEASE = "// from: ";
    private static final String REQUIRES = "// requires: ";

    /** {@code -Dcorpus=all}: each in every way, which takes three times as long; {@code -Dcorpus=names/}: those whose name begins so. */
    private static final String CORPUS = System.getProperty("corpus", "");

    private static final boolean ALL = !CORPUS.isEmpty();

    /** What somebody says about a line of a file; about line 0 where it is about none. */
    record Remark(String file, long line, String title) {}

    static Stream<Specimen> all() {
        return paths(ROOT)
                .flatMap(kind -> paths(kind)
                        .map(path -> new Specimen(
                                ROOT.relativize(path)
                                        .toString()
                                        .replace('\\', '/')
                                        .replace(".java", ""),
                                sources(path))))
                .filter(program -> CORPUS.equals("all") || program.name().startsWith(CORPUS));
    }

    /** What is to be said about it, and nothing else. */
    Collection<Remark> expected(Way way) {
        List<Remark> marks = files.stream().flatMap(file -> marks(file, way)).toList();
        return way == Way.ECJ ? Set.copyOf(marks) : marks;
    }

    /** Whether it is compiled, and runs, in every way that there is. */
    private boolean isForAll() {
        return name.startsWith("payloads/")
                || (name.startsWith("jackson/") && expected(Way.STRICT).isEmpty());
    }

    /** Whether it is compiled in this way: a right one with every warning, a third of all with the other compiler, for instance. */
    boolean isFor(Way way) {
        if (said(RELEASE).anyMatch(from -> Integer.parseInt(from) > way.release())) {
            return false;
        }
        if (name.startsWith("lombok/") || way.hasLombok()) {
            return name.startsWith("lombok/") && way.hasLombok();
        }
        if (isForAll()) {
            return way == Way.STRICT || way == Way.ECJ || (way == Way.MODULE && !says("not: module"));
        }
        if (isModule()) {
            return way == Way.MODULE;
        }
        boolean right = expected(Way.STRICT).isEmpty();
        return switch (way) {
            case STRICT -> right || says("also: strict");
            case MODULE -> says("also: module") || (ALL && right && !says("not: module"));
            case ECJ -> !says("not: ecj") && (ALL || Math.floorMod(name.hashCode(), 3) == 0);
            default -> ALL || !right;
        };
    }

    /** Whether it goes on to be served while something beside it is compiled; a sixth of those that are right. */
    boolean isKept() {
        return isFor(Way.STRICT) && expected(Way.STRICT).isEmpty() && (ALL || Math.floorMod(name.hashCode(), 6) == 1);
    }

    /** Whether it runs when it was compiled in this way; a module needs a runtime of its own, which takes its time. */
    boolean runs(Way way) {
        return way != Way.MODULE || isModule() || isForAll() || ALL;
    }

    private boolean says(String words) {
        return lines().anyMatch(("// " + words)::equals);
    }

    /** Whether it says itself what it requires. */
    boolean isModule() {
        return files.stream().anyMatch(Specimen::isDeclaration);
    }

    /** What the compiler is given. */
    List<Path> written() {
        return files.stream().filter(file -> !isLater(file)).toList();
    }

    /** The same, each part by itself; without what declares modules, where parts are compiled without. */
    List<List<Path>> parts(Way way) {
        Map<String, List<Path>> parts = new TreeMap<>();
        for (Path file : written()) {
            String part = part(file);
            if (way == Way.MODULE || part.isEmpty() || !isDeclaration(file)) {
                parts.computeIfAbsent(part, each -> new ArrayList<>()).add(file);
            }
        }
        return List.copyOf(parts.values());
    }

    /** The part that a file belongs to; empty where there is one only. */
    String part(Path file) {
        String first = ROOT.resolve(name).relativize(file).getName(0).toString();
        return first.matches("part\\d") ? first : "";
    }

    /** The folder in which the packages of that part are. */
    Path root(Path file) {
        return ROOT.resolve(name).resolve(part(file));
    }

    static boolean isDeclaration(Path file) {
        return file.endsWith("module-info.java");
    }

    /** What another processor writes. */
    List<Path> later() {
        return files.stream().filter(Specimen::isLater).toList();
    }

    /** What the compiler is told with some of the files. */
    static List<String> options(List<Path> files) {
        return said(files, OPTION).toList();
    }

    /** The modules that it requires beside the runtime. */
    List<String> required() {
        return said(REQUIRES).toList();
    }

    private Stream<String> said(String words) {
        return said(files, words);
    }

    /** What stands behind these words, at the beginnings of lines. */
    private static Stream<String> said(List<Path> files, String words) {
        return files.stream()
                .flatMap(file -> read(file).lines())
                .filter(line -> line.startsWith(words))
                .map(line -> line.substring(words.length()));
    }

    /** The package that all others of it begin with; empty where that is none. */
    String home() {
        return lines().filter(line -> line.startsWith("package "))
                .map(line -> line.substring("package ".length(), line.length() - 1))
                .min(Comparator.comparingInt(String::length))
                .orElse("");
    }

    Script script() {
        return Script.of(files.stream().map(Specimen::read).toList());
    }

    private static boolean isLater(Path file) {
        return IntStream.range(0, file.getNameCount())
                .anyMatch(i -> file.getName(i).toString().equals("later"));
    }

    private Stream<String> lines() {
        return files.stream().flatMap(file -> read(file).lines());
    }

    private static Stream<Remark> marks(Path file, Way way) {
        List<String> lines = read(file).lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> MARK.matcher(lines.get(i)).results().flatMap(mark -> remarks(file, i, mark, way)));
    }

    private static Stream<Remark> remarks(Path file, int index, MatchResult mark, Way way) {
        boolean applies =
                mark.group(1) == null || (way != Way.ECJ && Runtime.version().feature() < 25);
        boolean placed = mark.start() > 0;
        String name = placed ? file.getFileName().toString() : "";
        return Stream.of(mark.group(2).split(", "))
                .filter(title -> applies)
                .map(title -> new Remark(name, placed ? index + 1 : 0, title));
    }

    private static List<Path> sources(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> paths(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
