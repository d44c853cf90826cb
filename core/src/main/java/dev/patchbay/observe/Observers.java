package dev.patchbay.observe;

import java.util.function.Consumer;

/**
 * Two observers as one.
 *
 * @param first is told first
 * @param second is told whatever the first throws
 */
record Observers(Observer first, Observer second) implements ForwardingObserver {

    @Override
    public boolean isNonBlocking() {
        return first.isNonBlocking() && second.isNonBlocking();
    }

    @Override
    public void tell(Consumer<? super Observer> event) {
        try {
            event.accept(first);
        } finally {
            event.accept(second);
        }
    }
}
