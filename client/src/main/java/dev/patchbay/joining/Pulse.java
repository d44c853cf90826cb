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
    private volatile boolean isOn;

    Pulse(BiFunction<Duration, Runnable, Time.Task> after, Runnable beat, Runnable givesUp) {
        this.after = after;
        this.beat = beat;
        this.givesUp = givesUp;
    }

    void begins() {
        hasHeard = true;
        isOn = true;
        waits();
    }

    /** The server has said something, whatever it is. */
    void hears() {
        hasHeard = true;
    }

    void ends() {
        isOn = false;
        next.cancel();
    }

    private void waits() {
        next = after.apply(ChannelSocket.HEARTBEAT, () -> {
            if (isOn && hasHeard) {
                hasHeard = false;
                waits(); // before the beat, which may find that the connection has ended
                beat.run();
            } else if (isOn) {
                givesUp.run();
            }
        });
    }
}
