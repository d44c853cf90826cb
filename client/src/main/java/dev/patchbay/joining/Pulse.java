package dev.patchbay.joining;

import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.function.BiFunction;

/** Lets the server hear of its client while a connection is open, and gives up one that has said nothing since the last time. */
final class Pulse {

    private final BiFunction<Duration, Runnable, Time.Task> after;
    private final Runnable beat;
    private final Runnable givesUp;
    private volatile Time.Task next = () -> {};
    private volatile boolean hasHeard;
    private volatile Object life = new Object(); // of the connection of now

    Pulse(BiFunction<Duration, Runnable, Time.Task> after, Runnable beat, Runnable givesUp) {
        this.after = after;
        this.beat = beat;
        this.givesUp = givesUp;
    }

    void begins() {
        hasHeard = true;
        Object mine = new Object();
        life = mine;
        waits(mine);
    }

    /** The server has said something, whatever it is. */
    void hears() {
        hasHeard = true;
    }

    void ends() {
        life = new Object();
        next.cancel();
    }

    private void waits(Object mine) {
        next = after.apply(ChannelSocket.HEARTBEAT, () -> {
            if (life != mine) {
                return; // it has ended, whatever has begun since
            }
            if (!hasHeard) {
                givesUp.run();
                return;
            }
            hasHeard = false;
            waits(mine); // before the beat, which may find that the connection has ended
            beat.run();
        });
    }
}
