package dev.patchbay.dialing;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.session.Mailbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The turn of one client's policy, its {@code @OnClose} and its listeners: who has it, and what becomes of their failures. */
final class Turn implements Mailbox.Owner {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private final String client;
    private final Complaints complaints;
    private @Nullable Thread holder; // who compares it with itself has written it itself, or it is another

    Turn(String client, Complaints complaints) {
        this.client = client;
        this.complaints = complaints;
    }

    /** Whether this thread has it. */
    boolean isHere() {
        return holder == Thread.currentThread();
    }

    @Override
    public void runStarts() {
        holder = Thread.currentThread();
    }

    @Override
    public void runEnds() {
        holder = null;
    }

    @Override
    public void failed(Throwable failure) {
        complaints.tell(
                "client " + failure.getClass().getName(),
                more -> LOG.error(
                        "The policy or a listener of the client {} failed{}", client, more, LoggedFailure.of(failure)));
    }
}
