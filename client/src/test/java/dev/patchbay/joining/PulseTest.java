package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.time.ManualTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** When a server hears of its client, and when it is given up. */
final class PulseTest {

    private final ManualTime time = new ManualTime();
    private final List<String> told = new ArrayList<>();
    private final Pulse pulse = new Pulse(time::after, () -> told.add("beat"), () -> told.add("give up"));

    @Test
    void beatsWhileTheServerAnswers() {
        pulse.begins();
        time.advance(ChannelSocket.HEARTBEAT.minusNanos(1));
        assertThat(told).isEmpty();
        for (int each = 0; each < 3; each++) {
            time.advance(ChannelSocket.HEARTBEAT);
            pulse.hears();
        }

        assertThat(told).containsExactly("beat", "beat", "beat");
    }

    @Test
    void givesUpAServerThatHasSaidNothingSinceTheLastBeat() {
        pulse.begins();
        time.advance(ChannelSocket.HEARTBEAT.multipliedBy(5));

        assertThat(told).containsExactly("beat", "give up");
    }

    @Test
    void beatsOnceForEachTimeThoughTheConnectionEndsAndBeginsWhileItBeats() {
        List<Pulse> own = new ArrayList<>();
        own.add(new Pulse(
                time::after,
                () -> {
                    told.add("beat");
                    own.get(0).ends();
                    own.get(0).begins();
                },
                () -> told.add("give up")));
        own.get(0).begins();
        time.advance(ChannelSocket.HEARTBEAT);
        time.advance(ChannelSocket.HEARTBEAT);

        assertThat(told).containsExactly("beat", "beat");
    }

    @Test
    void beatsOnceForEachTimeThoughTheConnectionEndsAndBeginsWhileTheNextBeatIsSet() {
        List<Pulse> own = new ArrayList<>();
        AtomicInteger set = new AtomicInteger();
        own.add(new Pulse(
                (delay, beat) -> {
                    if (set.incrementAndGet() == 2) {
                        own.get(0).ends();
                        own.get(0).begins();
                    }
                    return time.after(delay, beat);
                },
                () -> told.add("beat"),
                () -> told.add("give up")));
        own.get(0).begins();
        time.advance(ChannelSocket.HEARTBEAT);
        told.clear();
        own.get(0).hears();
        time.advance(ChannelSocket.HEARTBEAT);

        assertThat(told).containsExactly("beat");
    }

    @Test
    void endsWithItsConnectionAndBeginsWithTheNext() {
        pulse.begins();
        pulse.ends();
        time.advance(ChannelSocket.HEARTBEAT.multipliedBy(5));
        assertThat(told).isEmpty();
        pulse.begins();
        time.advance(ChannelSocket.HEARTBEAT);

        assertThat(told).containsExactly("beat");
    }
}
