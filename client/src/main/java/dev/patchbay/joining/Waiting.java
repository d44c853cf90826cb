package dev.patchbay.joining;

import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.channel.ClientChannel;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/** The pushes of one channel that wait until it is joined; those whose time is over wait no more. Any thread. */
final class Waiting {

    private final Queue<Asked> all = new ArrayDeque<>(); // guarded by itself

    /** Takes one that waits, or fails it where there is no room. */
    void add(Asked push) {
        if (!takes(push)) {
            push.fail(new NoRoom("pushes of a channel that wait until it is joined", ClientChannel.MOST_WAITING));
        }
        push.waits(() -> forgets(push));
        if (push.isSettled()) { // meanwhile
            forgets(push);
        }
    }

    private boolean takes(Asked push) {
        synchronized (all) {
            return all.size() < ClientChannel.MOST_WAITING && all.add(push);
        }
    }

    private void forgets(Asked push) {
        synchronized (all) {
            all.remove(push);
        }
    }

    /** Does something with each, in order; they wait no more. */
    void forEachOnce(Consumer<Asked> does) {
        List<Asked> each;
        synchronized (all) {
            each = List.copyOf(all);
            all.clear();
        }
        each.forEach(does);
    }
}
