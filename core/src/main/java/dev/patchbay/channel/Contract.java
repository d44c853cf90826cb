package dev.patchbay.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an interface with {@code @Broadcasts}, {@code @Pushes} or {@code @Questions} promises, as it travels: a line for each of its topics,
 * and one for each name in the JSON of its events and answers. javac writes it: {@code RoomCalls_Pusher.CONTRACT}. Two builds of the same
 * contract have the same lines, whatever is called otherwise in Java alone.
 *
 * <p>A client says with its {@linkplain #stamp stamp} which contracts it was built with, and a server finds out
 * {@linkplain #differences what differs}. Never changes; any thread.
 */
public final class Contract {

    /** The parameter of a URL's query in which a client sends its stamp. */
    public static final String PARAMETER = "contract";

    /** A stamp tells so many lines apart; one of more than these can only say that something differs. */
    public static final int MOST_LINES = 1_000;

    private static final int MARK = 4;
    private static final int MARK_BYTES = 3;
    private static final String WHOLE = ".";
    private static final Pattern MARKS = Pattern.compile("[A-Za-z0-9_-]{4," + MARK * MOST_LINES + "}");
    private static final Pattern OF_WHOLE = Pattern.compile("\\.[A-Za-z0-9_-]{43}");

    private final String name;
    private final List<String> lines;

    private volatile Map<String, String> marks = Map.of(); // by line; made when first asked for

    /**
     * Of an interface.
     *
     * @param name the interface's, without its package
     * @param first a line: {@code "pushes room:{}"}
     * @param more other lines, in any order: {@code "shout.text string"}
     */
    public Contract(String name, String first, String... more) {
        Set<String> all = new TreeSet<>(Arrays.asList(more));
        all.add(first);
        this.name = name;
        this.lines = List.copyOf(all);
    }

    /** The interface's name. */
    public String name() {
        return name;
    }

    /** What it promises, sorted. */
    public List<String> lines() {
        return lines;
    }

    /**
     * What a build says of its contracts, in letters, digits, hyphens, underscores and dots: four characters for each line of each
     * contract. The order of contracts makes no difference.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static String stamp(Contract... contracts) {
        Set<String> all = marks(contracts);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A stamp needs a contract, and got none");
        }
        return all.size() > MOST_LINES ? whole(contracts) : String.join("", all);
    }

    /**
     * What one build does not have in common with another.
     *
     * @param stamp what the other says of itself
     * @param own the contracts of this one
     * @throws IllegalArgumentException where it is no stamp
     */
    public static Differences differences(String stamp, Contract... own) {
        if (OF_WHOLE.matcher(stamp).matches()) {
            return new Differences(List.of(), stamp.equals(stamp(own)) ? 0 : 1);
        }
        if (!MARKS.matcher(stamp).matches() || stamp.length() % MARK != 0) {
            throw new IllegalArgumentException("That is no stamp of contracts");
        }
        Set<String> unknown = new LinkedHashSet<>();
        for (int at = 0; at < stamp.length(); at += MARK) {
            unknown.add(stamp.substring(at, at + MARK));
        }
        Set<String> missing = new LinkedHashSet<>();
        for (Contract contract : own) {
            contract.marks().forEach((line, mark) -> {
                if (!unknown.contains(mark)) {
                    missing.add(contract.entry(line));
                }
            });
        }
        unknown.removeAll(marks(own));
        return new Differences(List.copyOf(missing), unknown.size());
    }

    /**
     * What differs between two builds.
     *
     * @param missing the lines that the other does not have, each behind the name of its contract: {@code "RoomCalls: shout.text string"}
     * @param unknown how many of the other's lines are none of these; 1, where the other has too many for a stamp to tell them apart
     */
    public record Differences(List<String> missing, int unknown) {

        /** Whether nothing does. */
        public boolean isEmpty() {
            return missing.isEmpty() && unknown == 0;
        }
    }

    @Override
    public String toString() {
        return name + lines;
    }

    private static Set<String> marks(Contract... contracts) {
        return Stream.of(contracts)
                .flatMap(contract -> contract.marks().values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, String> marks() {
        Map<String, String> made = marks;
        if (made.isEmpty()) {
            made = new LinkedHashMap<>();
            for (String line : lines) {
                byte[] start = Arrays.copyOf(hash(entry(line)), MARK_BYTES);
                made.put(line, Base64.getUrlEncoder().encodeToString(start));
            }
            marks = made;
        }
        return made;
    }

    private String entry(String line) {
        return name + ": " + line;
    }

    private static String whole(Contract... contracts) {
        String all = Stream.of(contracts)
                .flatMap(contract -> contract.lines.stream().map(contract::entry))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return WHOLE + Base64.getUrlEncoder().withoutPadding().encodeToString(hash(all));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
