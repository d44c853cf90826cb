package dev.patchbay.json;

/**
 * Writes one value. Generated adapters have such a method for each type; stateless, and called from any thread.
 *
 * @param <T> what it writes
 */
@FunctionalInterface
public interface JsonWrite<T> {

    /**
     * Writes exactly one value.
     *
     * @throws IllegalArgumentException where JSON has nothing for it, such as NaN
     */
    void write(T value, JsonWriter json);
}
