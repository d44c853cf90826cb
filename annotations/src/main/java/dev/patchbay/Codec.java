package dev.patchbay;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the codec of a payload, in place of JSON: on the payload's own type, on the parameter of a handler (a payload, a
 * {@code Sender} or a {@code Broadcaster}), or on a method for what it returns. The nearest one counts.
 *
 * <p>It counts for whole messages: inside another payload, and in a list, a set or a map, the type is JSON as ever. What
 * travels as it is ({@code String}, {@code byte[]}, {@code ByteBuffer}) has no codec.
 *
 * <p>The codec implements {@code TextCodec<T>} or {@code BinaryCodec<T>} for the payload's type; the latter makes its
 * handler one of binary messages. It is a public class, or one of the handler's package, with a constructor without
 * parameters; each binding makes one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.METHOD})
public @interface Codec {

    /** The codec's class. */
    Class<?> value();
}
