package dev.patchbay.testkit.memory;

import dev.patchbay.observe.ForwardingObserver;
import dev.patchbay.observe.Observer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Keeps what one connection's callbacks failed with, and tells the test's own observer everything. */
final class FailureObserver implements ForwardingObserver {

    private final Observer next;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    FailureObserver(Observer next) {
        this.next = next;
    }

    /** What failed so far. */
    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** In memory it is told at once, whatever it promised: tests are to see what has happened. */
    @Override
    public boolean isNonBlocking() {
        return true;
    }

    @Override
    public void tell(Consumer<? super Observer> event) {
        event.accept(next);
    }

    @Override
    public void failed(String connection, Throwable failure) {
        failures.add(failure);
        next.failed(connection, failure);
    }
}
