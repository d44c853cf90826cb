package dev.patchbay.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value. Generated adapters have such a method for each type; stateless, and called from any thread.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface JsonRead<T> {

    /**
     * Reads the value that comes next, which is not {@code null}, and nothing behind it.
     *
     * @throws RuntimeException where it cannot be read: what the reader throws, or a constructor; {@link JsonCodec} makes a
     *     {@code DecodeException} of it that names the place
     */
    T read(JsonReader json);

    /** What {@code null} is where it stands in a list, a map or an array, or where a type parameter does. */
    default @Nullable T ofNull() {
        return null;
    }
}
