package dev.patchbay.processor.read;

import dev.patchbay.processor.diagnostic.Origin;
import java.util.List;
import java.util.function.Function;

/**
 * What came of reading a class.
 *
 * @param <T> what it is read as
 */
public sealed interface Reading<T> {

    /** What it becomes where it is complete. */
    <R> Reading<R> map(Function<? super T, R> next);

    /** All of it is known. */
    record Complete<T>(T read) implements Reading<T> {

        @Override
        public <R> Reading<R> map(Function<? super T, R> next) {
            return new Complete<>(next.apply(read));
        }
    }

    /**
     * Some of its types are unknown so far.
     *
     * @param type the class
     * @param untold what the compiler does not say itself, with advice
     * @param origin the class
     */
    record Waiting<T>(String type, List<String> untold, Origin origin) implements Reading<T> {

        @Override
        public <R> Reading<R> map(Function<? super T, R> next) {
            return new Waiting<>(type, untold, origin);
        }
    }
}
