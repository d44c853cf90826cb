package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pattern of a channel's topics: exact, with a wildcard at its end, or with names for what stands between colons.
 *
 * @param text as it was written
 * @param origin where it was written
 */
public record Topic(String text, Origin origin) {

    private static final String WILDCARD = "*";

    /** Several, for messages. */
    public static String shown(List<Topic> topics) {
        return topics.stream().map(topic -> "'" + topic.text() + "'").collect(Collectors.joining(", "));
    }

    /** What stands between the colons. */
    public List<String> segments() {
        return List.of(text.split(":", -1));
    }

    /** The names in it, in their order. */
    public List<String> names() {
        return segments().stream()
                .filter(Path::isVariable)
                .map(segment -> segment.substring(1, segment.length() - 1))
                .toList();
    }

    public boolean isWildcard() {
        return text.endsWith(WILDCARD);
    }

    /** Whether a wildcard stands where something follows it. */
    public boolean hasEarlyWildcard() {
        int first = text.indexOf('*');
        return first >= 0 && first < text.length() - 1;
    }

    /** What is wrong with how it is written, as the end of a sentence. */
    public Optional<String> fault() {
        if (text.isBlank()) {
            return Optional.of("is empty");
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.of("contains white space");
        }
        if (isWildcard() && text.indexOf('{') >= 0) {
            return Optional.of("has both names and a wildcard");
        }
        return segments().stream()
                .flatMap(segment -> Path.variableFault(segment).stream())
                .findFirst();
    }

    /** Whether some topic is one of both. */
    public boolean overlaps(Topic other) {
        if (isWildcard() || other.isWildcard()) {
            return isWildcard() ? mayBeginWith(other, this) : mayBeginWith(this, other);
        }
        return segments().size() == other.segments().size()
                && pairs(other)
                        .allMatch(pair -> pair.get(0).equals(pair.get(1))
                                || Path.isVariable(pair.get(0))
                                || Path.isVariable(pair.get(1)));
    }

    /** Whether every topic of the other's is one of this. */
    public boolean covers(Topic other) {
        if (isWildcard()) {
            return fixed(other).startsWith(prefix());
        }
        return !other.isWildcard()
                && segments().size() == other.segments().size()
                && pairs(other).allMatch(pair -> pair.get(0).equals(pair.get(1)) || Path.isVariable(pair.get(0)));
    }

    private Stream<List<String>> pairs(Topic other) {
        return IntStream.range(0, segments().size())
                .mapToObj(i -> List.of(segments().get(i), other.segments().get(i)));
    }

    private String prefix() {
        return text.substring(0, text.length() - 1);
    }

    /** What every topic of a pattern begins with. */
    private static String fixed(Topic topic) {
        if (topic.isWildcard()) {
            return topic.prefix();
        }
        int name = topic.text().indexOf('{');
        return name < 0 ? topic.text() : topic.text().substring(0, name);
    }

    /** Segment by segment, so that a name may stand for the beginning that the wildcard asks for. */
    private static boolean mayBeginWith(Topic topic, Topic wildcard) {
        String prefix = wildcard.prefix();
        if (topic.isWildcard() || topic.names().isEmpty()) {
            String fixed = fixed(topic);
            return fixed.startsWith(prefix) || (topic.isWildcard() && prefix.startsWith(fixed));
        }
        List<String> wanted = List.of(prefix.split(":", -1));
        List<String> own = topic.segments();
        int last = wanted.size() - 1;
        return wanted.size() <= own.size()
                && IntStream.range(0, last)
                        .allMatch(i -> Path.isVariable(own.get(i)) || own.get(i).equals(wanted.get(i)))
                && (Path.isVariable(own.get(last)) || own.get(last).startsWith(wanted.get(last)));
    }
}
