package dev.patchbay.joining;

import dev.patchbay.client.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Who wants to hear of one thing.
 *
 * @param <T> what is told
 */
final class Ears<T> {

    private final List<Consumer<T>> all = new CopyOnWriteArrayList<>();

    Registration add(Consumer<T> listener) {
        Consumer<T> own = news -> listener.accept(news); // another one, though the listener is the same
        all.add(own);
        return () -> all.remove(own);
    }

    boolean areThere() {
        return !all.isEmpty();
    }

    /** Tells everybody; what one of them throws does not keep the others from being told, and is told last. */
    void tell(T news, Consumer<Throwable> failed) {
        for (Consumer<T> listener : all) {
            try {
                listener.accept(news);
            } catch (RuntimeException | Error failure) {
                failed.accept(failure);
            }
        }
    }
}
