package dev.patchbay.joining;

import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.channel.ClientChannel;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/** The pushes of one channel that wait until it is joined. Guarded by who has it. */
final class Waiting {

    private final Queue<Asked> all = new ArrayDeque<>();

    /** Takes one that waits, or fails it: where there is no room but that of others whose time is over, those go. */
    void add(Asked push) {
        if (all.size() >= ClientChannel.MOST_WAITING) {
            all.removeIf(Asked::isSettled);
        }
        if (all.size() >= ClientChannel.MOST_WAITING) {
            push.fail(new NoRoom("pushes of a channel that wait until it is joined", ClientChannel.MOST_WAITING));
        } else {
            all.add(push);
        }
    }

    int size() {
        return all.size();
    }

    /** Does something with each, in order; they wait no more. */
    void forEachOnce(Consumer<Asked> does) {
        all.forEach(does);
        all.clear();
    }
}
