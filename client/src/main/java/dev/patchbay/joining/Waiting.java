package dev.patchbay.joining;

import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.channel.ClientChannel;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** The pushes of one channel that wait until it is joined; those whose time is over wait no more. Any thread. */
final class Waiting {

    private final Queue<Mail> all = new ArrayDeque<>(); // guarded by itself

    /** Takes one that waits, or fails it where there is no room. */
    void add(Mail push) {
        if (!takes(push)) {
            push.fail(new NoRoom("pushes of a channel that wait until it is joined", ClientChannel.MOST_WAITING));
        }
        if (push instanceof Asked asked) {
            asked.waits(() -> forgets(push));
        }
        if (push.isSettled()) { // meanwhile
            forgets(push);
        }
    }

    private boolean takes(Mail push) {
        synchronized (all) {
            return all.size() < ClientChannel.MOST_WAITING && all.add(push);
        }
    }

    int size() {
        synchronized (all) {
            return all.size();
        }
    }

    private void forgets(Mail push) {
        synchronized (all) {
            all.remove(push);
        }
    }

    /** Loses those for which somebody waits inside a listener: the channel is joined again when that has returned. */
    void loseAwaited() {
        List<Mail> each;
        synchronized (all) {
            each = List.copyOf(all);
        }
        each.stream()
                .filter(push -> push instanceof Asked asked && asked.isWaitedForInside())
                .forEach(Mail::lose);
    }

    /** Does something with each that has no end yet, in order; they wait no more. */
    void forEachOnce(Consumer<Mail> does) {
        List<Mail> each;
        synchronized (all) {
            each = List.copyOf(all);
            all.clear();
        }
        each.stream().filter(push -> !push.isSettled()).forEach(does);
    }
}
