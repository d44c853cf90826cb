package dev.patchbay.roster;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.pubsub.Subscriber;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Tracker;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Mood;
import dev.patchbay.time.ManualTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A node in a time that stands still, whose workers are the test's thread, and what a client of one topic is told. */
abstract class RosterFixture {

    static final String TOPIC = "room:a";
    static final Duration TICK = Duration.ofMillis(50);

    private static final Pattern REF = Pattern.compile("\"phx_ref(?:_prev)?\":\"([\\w-]{16})\"");

    final ManualTime time = new ManualTime();
    final PubSub pubSub = PubSub.local();
    final List<String> told = new ArrayList<>();
    final SessionSettings settings = new SessionSettings(
            Limits.defaults(), Runnable::run, Observer.NONE, pubSub, time, ParameterFilter.DEFAULT, new Complaints());
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Subscriber client = this::deliver;

    RosterFixture() {
        pubSub.subscribe(TOPIC, client);
    }

    Roster roster(PresenceOptions options) {
        return new Roster(settings, options);
    }

    /** As a channel has it; what is pushed is told the client. */
    Presence<Mood> in(Tracker owner) {
        return owner.in(TOPIC, Mood.CODEC, state -> told.add("state " + shown(state)));
    }

    private void deliver(Broadcast broadcast) {
        told.add(broadcast.event().replace("presence_", "") + " " + shown(broadcast.payload()));
    }

    /** With ' for ", and names for refs: r1, r2, in the order in which they are seen. */
    String shown(Outbound payload) {
        String text = new String(((Outbound.Text) payload).utf8(), StandardCharsets.UTF_8);
        return REF.matcher(text)
                .replaceAll(ref -> ref.group().replace(ref.group(1), named(ref.group(1))))
                .replace('"', '\'');
    }

    private String named(String ref) {
        return names.computeIfAbsent(ref, any -> "r" + (names.size() + 1));
    }
}
