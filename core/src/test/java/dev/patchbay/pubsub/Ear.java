package dev.patchbay.pubsub;

import dev.patchbay.message.Broadcast;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Hears everything. */
final class Ear implements Subscriber {

    private final BlockingQueue<Broadcast> heard = new LinkedBlockingQueue<>();
    private volatile boolean open = true;

    @Override
    public void deliver(Broadcast broadcast) {
        heard.add(broadcast);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Hears no more. */
    void end() {
        open = false;
    }

    Broadcast first() {
        return heard.element();
    }

    List<String> texts() {
        return heard.stream().map(Ear::text).toList();
    }

    static String text(Broadcast broadcast) {
        return StandardCharsets.UTF_8.decode(broadcast.payload().payload()).toString();
    }
}
