package dev.patchbay.testkit.duplex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.channel.ChannelException.ChannelLost;
import dev.patchbay.client.channel.ChannelException.NotJoined;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.JsonValue;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every push of a scenario: what was asked, how often the server has handled it, and what became of it. */
final class PushBook {

    private static final Set<String> REPLYING = Set.of("ask", "slow", "stop");

    private final Time time;
    private final List<Entry> all = new ArrayList<>();

    PushBook(Time time) {
        this.time = time;
    }

    private static final class Entry {

        private final String kind;
        private final long latest;
        private final List<Object> outcomes = new ArrayList<>();
        private long ended;
        private int handled;

        Entry(String kind, long latest) {
            this.kind = kind;
            this.latest = latest;
        }

        @Override
        public String toString() {
            return kind + " handled " + handled + " times, ended with " + outcomes;
        }
    }

    void push(ClientChannel channel, String kind, Duration timeout) {
        Entry entry = new Entry(kind, time.now() + timeout.plus(Storm.NAP).toNanos());
        JsonValue payload = JsonValue.of(Map.of("n", all.size()));
        all.add(entry);
        var unused = channel.push(kind, payload, timeout).whenComplete((reply, failure) -> {
            entry.ended = time.now();
            entry.outcomes.add(failure == null ? reply : failure);
        });
    }

    /** At the server. */
    void handled(int number) {
        all.get(number).handled++;
    }

    int size() {
        return all.size();
    }

    /** How many pushes had which end. */
    Map<String, Integer> ends() {
        Map<String, Integer> ends = new TreeMap<>();
        all.forEach(entry -> ends.merge(name(entry.outcomes.get(0)), 1, Integer::sum));
        return ends;
    }

    private static String name(Object outcome) {
        return outcome instanceof ChannelReply reply
                ? reply.status()
                : outcome.getClass().getSimpleName();
    }

    void check() {
        for (int number = 0; number < all.size(); number++) {
            Entry entry = all.get(number);
            String what = "push " + number + ", " + entry;
            assertThat(entry.outcomes).as(what).hasSize(1);
            assertThat(entry.handled).as(what).isBetween(0, 1);
            assertThat(entry.ended).as(what).isLessThanOrEqualTo(entry.latest);
            assertThat(fits(number, entry, entry.outcomes.get(0))).as(what).isTrue();
        }
    }

    private static boolean fits(int number, Entry entry, Object outcome) {
        if (outcome instanceof ChannelReply reply) {
            return reply.json().text().contains("unmatched topic")
                    ? entry.handled == 0
                    : entry.handled == 1 && fits(number, entry.kind, reply);
        }
        if (outcome instanceof ChannelLost lost) {
            return lost.isMaybeDone() || entry.handled == 0;
        }
        return outcome instanceof TimedOut
                || ((outcome instanceof NoRoom || outcome instanceof NotJoined) && entry.handled == 0);
    }

    private static boolean fits(int number, String kind, ChannelReply reply) {
        boolean isKind = reply.isOk() ? REPLYING.contains(kind) : kind.equals("fail");
        return isKind && Scene.number(reply.payload()) == number;
    }
}
