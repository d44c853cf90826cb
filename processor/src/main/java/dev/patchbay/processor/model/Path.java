package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The path of a socket.
 *
 * @param text as it was written, or derived from the name of the class
 * @param origin where it was written
 */
public record Path(String text, Origin origin) {

    /** More specific first: segment by segment a literal before a variable, then by the alphabet. */
    public static final Comparator<Path> ORDER =
            Comparator.comparing(Path::specificity).thenComparing(Path::text);

    /** Its parts: what stands between the slashes. */
    public List<String> segments() {
        String relative = text.startsWith("/") ? text.substring(1) : text;
        return relative.isEmpty() ? List.of() : List.of(relative.split("/", -1));
    }

    /** The names of its variables, in their order. */
    public List<String> variables() {
        return segments().stream()
                .filter(Path::isVariable)
                .map(segment -> segment.substring(1, segment.length() - 1))
                .toList();
    }

    /** The path with its variables' names taken away: two paths with the same form take the same requests. */
    public String form() {
        return withVariablesAs("{}");
    }

    /** A request that it takes: {@code /ws/chat/1}. */
    public String example() {
        return withVariablesAs("1");
    }

    /** What is wrong with how it is written, as the end of a sentence. */
    public Optional<String> fault() {
        Optional<String> stranger = text.chars()
                .filter(Path::isStrange)
                .mapToObj(Character::toString)
                .findFirst();
        if (stranger.isPresent()) {
            return Optional.of("contains '" + stranger.get() + "', which is never part of a path");
        }
        return segments().stream()
                .flatMap(segment -> segmentFault(segment).stream())
                .findFirst();
    }

    private static boolean isStrange(int character) {
        return character == '?' || character == '#' || Character.isWhitespace(character);
    }

    private static Optional<String> segmentFault(String segment) {
        if (segment.equals(".") || segment.equals("..")) {
            return Optional.of("has the segment '" + segment + "', which is resolved before a path is looked for");
        }
        if (segment.indexOf(';') >= 0) {
            return Optional.of("contains ';', which begins a parameter that is no part of the path");
        }
        return segment.isEmpty() ? Optional.of("has an empty segment") : pathVariableFault(segment);
    }

    private static Optional<String> pathVariableFault(String segment) {
        Optional<String> fault = variableFault(segment);
        boolean pattern = isVariable(segment) && segment.indexOf(':') >= 0;
        return pattern
                ? Optional.of("has a pattern in the variable '" + segment + "', and a variable takes every segment")
                : fault;
    }

    /** What is wrong with the variable that a segment is, or with what looks like one. */
    static Optional<String> variableFault(String segment) {
        if (segment.equals("{}")) {
            return Optional.of("has a variable without a name");
        }
        String inner = isVariable(segment) ? segment.substring(1, segment.length() - 1) : segment;
        if (inner.indexOf('{') < 0 && inner.indexOf('}') < 0) {
            return Optional.empty();
        }
        boolean balanced = inner.matches("[^{}]*(\\{[^{}]*}[^{}]*)+");
        return Optional.of(
                balanced ? "has a variable that does not fill its segment" : "has a brace without its other half");
    }

    public static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private String withVariablesAs(String replacement) {
        return segments().stream()
                .map(segment -> isVariable(segment) ? replacement : segment)
                .collect(Collectors.joining("/", "/", ""));
    }

    private String specificity() {
        return segments().stream()
                .map(segment -> isVariable(segment) ? "1" : "0")
                .collect(Collectors.joining());
    }
}
