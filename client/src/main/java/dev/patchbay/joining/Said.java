package dev.patchbay.joining;

import dev.patchbay.message.Inbound;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A message that nobody answers: nothing is kept of it when it is sent. Any thread. */
final class Said implements Mail {

    private final String topic;
    private final String event;
    private final Inbound payload;
    private final Consumer<Said> lost;
    private final AtomicBoolean isLost = new AtomicBoolean();
    private volatile boolean wasPassed;

    /**
     * Not sent.
     *
     * @param lost is told where it never is; does not block
     */
    Said(String topic, String event, Inbound payload, Consumer<Said> lost) {
        this.topic = topic;
        this.event = event;
        this.payload = payload;
        this.lost = lost;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public String event() {
        return event;
    }

    @Override
    public Inbound payload() {
        return payload;
    }

    @Override
    public boolean isSettled() {
        return isLost.get();
    }

    @Override
    public void passes() {
        wasPassed = true;
    }

    /** Whether a connection was given it, which tells of what it does not send. */
    boolean wasPassed() {
        return wasPassed;
    }

    @Override
    public void lose() {
        if (isLost.compareAndSet(false, true)) {
            lost.accept(this);
        }
    }

    @Override
    public boolean fail(Throwable why) {
        boolean isFirst = !isLost.get();
        lose();
        return isFirst;
    }
}
