package dev.patchbay.dialing;

import dev.patchbay.client.ClientState;
import dev.patchbay.session.Mailbox;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Who wants to know of the states of one connection. Any thread adds some; one at a time tells them. */
final class StateListeners {

    private final List<Consumer<ClientState>> all = new CopyOnWriteArrayList<>();
    private final Mailbox.Owner failures;

    /**
     * Nobody yet.
     *
     * @param failures is told of those that fail
     */
    StateListeners(Mailbox.Owner failures) {
        this.failures = failures;
    }

    /** Tells somebody from now on, until what it returns runs. */
    Runnable add(Consumer<ClientState> listener) {
        Consumer<ClientState> one = listener::accept; // for the same one may be added twice
        all.add(one);
        return () -> all.remove(one);
    }

    /** Completes a future with the first state that satisfies: that which is here, or one to come. */
    void await(Predicate<ClientState> wanted, Supplier<ClientState> here, CompletableFuture<ClientState> reached) {
        Consumer<ClientState> listener = state -> {
            if (wanted.test(state)) {
                reached.complete(state);
            }
        };
        Runnable over = add(listener);
        listener.accept(here.get());
        var unused = reached.whenComplete((state, failure) -> over.run());
    }

    void tell(ClientState state) {
        for (Consumer<ClientState> listener : all) {
            try {
                listener.accept(state);
            } catch (RuntimeException failure) {
                failures.failed(failure);
            }
        }
    }
}
