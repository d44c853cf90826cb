package dev.patchbay.subscribe;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Registration;
import dev.patchbay.dialing.ClientSession;
import dev.patchbay.log.Complaints;
import dev.patchbay.session.Mailbox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to know what becomes of topics: told on workers of the connection, in order. Any thread; nothing blocks. */
final class Changes implements Mailbox.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);

    private final List<Consumer<Subscription>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> connection = new AtomicReference<>("");
    private final Complaints complaints = new Complaints();
    private volatile Executor workers = ForkJoinPool.commonPool();
    private final Mailbox mailbox = new Mailbox(step -> workers.execute(step), this);

    /** It is of a connection's. */
    void begin(ClientConnection its) {
        if (!connection.compareAndSet("", its.name())) {
            throw new IllegalStateException("Subscriptions are for one connection, and these have " + connection.get());
        }
        if (its instanceof ClientSession session) {
            workers = session.settings().workers();
        }
    }

    Registration add(Consumer<Subscription> listener) {
        Consumer<Subscription> own = change -> listener.accept(change); // another one, though the listener is the same
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    void tell(Subscription changed) {
        if (!listeners.isEmpty()) {
            mailbox.accept(Mailbox.Call.of(() -> listeners.forEach(listener -> tell(listener, changed))));
        }
    }

    private void tell(Consumer<Subscription> listener, Subscription changed) {
        try {
            listener.accept(changed);
        } catch (RuntimeException failure) {
            failed(failure);
        }
    }

    @Override
    public void failed(Throwable failure) {
        complaints.tell(
                failure.getClass().getName(),
                more -> LOG.error("A listener or the protocol of subscriptions has failed{}", more, failure));
    }
}
