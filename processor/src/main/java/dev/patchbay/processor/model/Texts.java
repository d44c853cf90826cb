package dev.patchbay.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which texts a conversion takes, where that is known when the program is compiled. */
public sealed interface Texts {

    /** Whether it takes a text, or nobody knows. */
    boolean take(String text);

    /** What it takes, for messages. */
    String shown();

    /** One that it takes. */
    String example();

    /** What a method of the program's, or of the JDK's, takes. */
    enum Any implements Texts {
        INSTANCE;

        @Override
        public boolean take(String text) {
            return true;
        }

        @Override
        public String shown() {
            return "any text";
        }

        @Override
        public String example() {
            return "";
        }
    }

    /** The constants of an enum, of which there is one at least. */
    record Constants(List<String> names) implements Texts {

        @Override
        public boolean take(String text) {
            return names.contains(text);
        }

        @Override
        public String shown() {
            return "one of " + String.join(", ", names);
        }

        @Override
        public String example() {
            return names.get(0);
        }
    }

    /** What the runtime's {@code Scalars} take: what JSON writes, and nothing else. */
    enum Scalar implements Texts {
        INT("java.lang.Integer", "toInt", whole(Integer.MIN_VALUE, Integer.MAX_VALUE), "1"),
        LONG("java.lang.Long", "toLong", whole(Long.MIN_VALUE, Long.MAX_VALUE), "1"),
        SHORT("java.lang.Short", "toShort", whole(Short.MIN_VALUE, Short.MAX_VALUE), "1"),
        BYTE("java.lang.Byte", "toByte", whole(Byte.MIN_VALUE, Byte.MAX_VALUE), "1"),
        DOUBLE("java.lang.Double", "toDouble", "a number that a double can be", "1.5"),
        FLOAT("java.lang.Float", "toFloat", "a number that a float can be", "1.5"),
        BOOLEAN("java.lang.Boolean", "toBoolean", "true or false", "true"),
        UUID("java.util.UUID", "toUuid", "a UUID", "123e4567-e89b-12d3-a456-426614174000");

        private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
        private static final Pattern TRUTH = Pattern.compile("true|false");
        private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

        private final String type;
        private final String method;
        private final String shown;
        private final String example;

        Scalar(String type, String method, String shown, String example) {
            this.type = type;
            this.method = method;
            this.shown = shown;
            this.example = example;
        }

        /** The one for a type, boxed or not. */
        public static Optional<Scalar> of(TypeName wanted) {
            String name = (wanted.isPrimitive() ? wanted.box() : wanted).toString();
            return Arrays.stream(values())
                    .filter(scalar -> scalar.type.equals(name))
                    .findFirst();
        }

        /** The method of {@code Scalars}. */
        public String method() {
            return method;
        }

        @Override
        public boolean take(String text) {
            try {
                return form().matcher(text).matches()
                        && Double.isFinite(read(text).doubleValue());
            } catch (NumberFormatException outOfRange) {
                return false;
            }
        }

        private Number read(String text) {
            return switch (this) {
                case INT -> Integer.valueOf(text);
                case LONG -> Long.valueOf(text);
                case SHORT -> Short.valueOf(text);
                case BYTE -> Byte.valueOf(text);
                case DOUBLE -> Double.valueOf(text);
                case FLOAT -> Float.valueOf(text);
                case BOOLEAN, UUID -> 0;
            };
        }

        @Override
        public String shown() {
            return shown;
        }

        @Override
        public String example() {
            return example;
        }

        private Pattern form() {
            return switch (this) {
                case INT, LONG, SHORT, BYTE -> WHOLE;
                case DOUBLE, FLOAT -> NUMBER;
                case BOOLEAN -> TRUTH;
                case UUID -> DIGITS;
            };
        }

        private static String whole(long least, long most) {
            return "a whole number from " + least + " to " + most;
        }
    }
}
