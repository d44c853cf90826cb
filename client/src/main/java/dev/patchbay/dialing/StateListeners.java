package dev.patchbay.dialing;

import dev.patchbay.client.ClientState;
import dev.patchbay.session.Mailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Who wants to know of the states of one connection. Any thread adds some; one at a time tells them. */
final class StateListeners {

    private volatile List<Consumer<ClientState>> all = List.of(); // replaced under a lock: mostly there is none
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
        Consumer<ClientState> own = state -> listener.accept(state); // another one, though the listener is the same
        change(some -> some.add(own));
        return () -> change(some -> some.remove(own));
    }

    private synchronized void change(Consumer<List<Consumer<ClientState>>> change) {
        List<Consumer<ClientState>> changed = new ArrayList<>(all);
        change.accept(changed);
        all = List.copyOf(changed);
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

    /** Waits for a state, until somebody cancels it. */
    static void waitFor(CompletableFuture<ClientState> reached) throws InterruptedException {
        try {
            reached.get();
        } catch (CancellationException late) {
            return; // as the caller sees
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }

    void tell(ClientState state) {
        for (Consumer<ClientState> listener : all) {
            try {
                listener.accept(state);
            } catch (RuntimeException | Error failure) {
                failures.failed(failure);
            }
        }
    }
}
