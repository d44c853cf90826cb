package dev.patchbay.processor.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What Jackson makes of the names of properties, by {@code PropertyNamingStrategies}. */
enum Naming {
    SNAKE_CASE("SnakeCaseStrategy", Naming::snake),
    UPPER_SNAKE_CASE("UpperSnakeCaseStrategy", name -> snake(name).toUpperCase(Locale.ROOT)),
    LOWER_CAMEL_CASE("LowerCamelCaseStrategy", name -> name),
    UPPER_CAMEL_CASE("UpperCamelCaseStrategy", Naming::upperCamel),
    LOWER_CASE("LowerCaseStrategy", name -> name.toLowerCase(Locale.ROOT)),
    KEBAB_CASE("KebabCaseStrategy", name -> separated(name, '-')),
    LOWER_DOT_CASE("LowerDotCaseStrategy", name -> separated(name, '.'));

    private final String strategy;

    @SuppressWarnings("ImmutableEnumChecker") // functions without a state
    private final UnaryOperator<String> translation;

    Naming(String strategy, UnaryOperator<String> translation) {
        this.strategy = strategy;
        this.translation = translation;
    }

    /** The one of a class, by its simple name. */
    static Optional<Naming> of(String strategy) {
        return Arrays.stream(values())
                .filter(naming -> naming.strategy.equals(strategy))
                .findFirst();
    }

    /** The name in JSON. */
    String name(String property) {
        return translation.apply(property);
    }

    private static String upperCamel(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code userName} becomes {@code user_name}, {@code userID} becomes {@code user_id}. */
    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        boolean wasUpper = false;
        for (int i = name.startsWith("_") ? 1 : 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isUpper = Character.isUpperCase(c);
            if (isUpper && !wasUpper && !snake.isEmpty() && snake.charAt(snake.length() - 1) != '_') {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
            wasUpper = isUpper;
        }
        return snake.isEmpty() ? name : snake.toString();
    }

    /** {@code userName} becomes {@code user-name}, {@code HTTPServer} becomes {@code http-server}. */
    private static String separated(String name, char separator) {
        StringBuilder words = new StringBuilder();
        int upper = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            char lower = Character.toLowerCase(c);
            if (lower == c && upper > 1) {
                words.insert(words.length() - 1, separator);
            } else if (lower != c && upper == 0 && i > 0) {
                words.append(separator);
            }
            upper = lower == c ? 0 : upper + 1;
            words.append(lower);
        }
        return words.toString();
    }
}
