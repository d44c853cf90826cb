package dev.patchbay.processor.emit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Gives every name once. */
final class FreeNames {

    private static final Pattern SEPARATED = Pattern.compile("[^\\p{javaJavaIdentifierPart}]+(.?)");

    private final Set<String> taken;

    FreeNames(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The wished name made an identifier, or the first free one of {@code name2}, {@code name3} and so on. */
    String take(String wish) {
        String name = SourceVersion.isKeyword(wish) ? wish + "Value" : identifier(wish);
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + i))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    /** {@code room-id} becomes {@code roomId}. */
    private static String identifier(String wish) {
        String letters =
                SEPARATED.matcher(wish).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return !letters.isEmpty() && Character.isJavaIdentifierStart(letters.charAt(0)) ? letters : "_" + letters;
    }
}
