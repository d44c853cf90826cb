package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** What a type is in JSON, where it stands. What it is made of is a {@link Declared} of its own, which may hold itself. */
public sealed interface Schema {

    /** As Java names it. */
    TypeName type();

    /** One value that the runtime knows. */
    record Scalar(TypeName type, ScalarType scalar) implements Schema {}

    /** JSON of any shape, as maps, lists, texts and numbers. */
    record Untyped(TypeName type) implements Schema {}

    /** JSON as it came. */
    record Verbatim(TypeName type) implements Schema {}

    /** What may be absent: {@code Optional<T>}, {@code OptionalInt}. */
    record Maybe(ClassName raw, TypeName type, Schema value) implements Schema {}

    /** An array. */
    record Sequence(TypeName type, Shape shape, Schema element) implements Schema {}

    /** An object with any names. */
    record Mapping(TypeName type, Schema key, Schema value) implements Schema {}

    /** A type parameter of the record around it. */
    record Variable(TypeName type, String name) implements Schema {}

    /** A type with an adapter. */
    record Named(TypeName type, ClassName adapter, List<Schema> arguments) implements Schema {}

    /** A component that is neither read nor written. */
    record Ignored(TypeName type) implements Schema {}

    /** What Java has for an array. */
    enum Shape {
        LIST("list"),
        SET("set"),
        ARRAY("array");

        private final String method;

        Shape(String method) {
            this.method = method;
        }

        /** The runtime's method that reads and writes it. */
        public String method() {
            return method;
        }
    }

    /** Whether it is never null. */
    default boolean isPrimitive() {
        return type().isPrimitive();
    }
}
