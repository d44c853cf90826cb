package dev.patchbay.conformance.channels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happens between a program, its client and a server; {@code src/test/resources/channels} has all of them, in the words of {@link Play}.
 *
 * @param differences what the clients do differently in it, by the names of {@code docs/channel-clients.md}
 * @param isOfBoth whether the application says what the server says in it, so that it may stand in its place
 */
record Case(String name, List<String> differences, boolean isOfBoth, List<Line> lines) {

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "channels");

    /** Of whom a line is true. */
    enum Whose {
        OURS,
        THEIRS,
        EVERYBODYS
    }

    /** One thing that happens: a word that says what, and the rest. */
    record Line(Whose whose, String word, String rest) {

        static Line of(String text) {
            String[] words = text.strip().split(" +", 2);
            String rest = words.length == 1 ? "" : words[1].strip();
            return switch (words[0]) {
                case "ours" -> new Line(Whose.OURS, of(rest).word, of(rest).rest);
                case "theirs" -> new Line(Whose.THEIRS, of(rest).word, of(rest).rest);
                default -> new Line(Whose.EVERYBODYS, words[0], rest);
            };
        }

        @Override
        public String toString() {
            return word + " " + rest;
        }
    }

    /** All of them. */
    static Stream<Case> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(Case::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Case> read(Path file) {
        try {
            List<List<String>> all = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("#")) {
                    all.add(new ArrayList<>());
                }
                if (!line.isBlank() && !line.strip().startsWith("#")) {
                    all.get(all.size() - 1).add(line);
                }
            }
            return all.stream().map(Case::of);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Case of(List<String> text) {
        List<Line> lines =
                text.stream().skip(1).flatMap(Case::often).map(Line::of).toList();
        return new Case(
                text.get(0),
                lines.stream()
                        .filter(line -> line.word().equals("differs"))
                        .map(Line::rest)
                        .toList(),
                lines.stream().anyMatch(line -> line.word().equals("both")),
                lines.stream()
                        .filter(line ->
                                !line.word().equals("differs") && !line.word().equals("both"))
                        .toList());
    }

    /** {@code times 3 do push room:a many {"n":#}}, for 1, 2 and 3; {@code ##} is one more. */
    private static Stream<String> often(String line) {
        String[] words = line.strip().split(" +", 3);
        if (!words[0].equals("times")) {
            return Stream.of(line);
        }
        return IntStream.rangeClosed(1, Integer.parseInt(words[1]))
                .mapToObj(n -> words[2].replace("##", Integer.toString(n + 1)).replace("#", Integer.toString(n)));
    }

    /** What is true of one client. */
    List<Line> of(Whose client) {
        return lines.stream()
                .filter(line -> line.whose() == Whose.EVERYBODYS || line.whose() == client)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
