package dev.patchbay.roster;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceException;
import dev.patchbay.session.Tracker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The one writer of its presences: a channel, or what the program tracks with besides. Any thread. */
final class Owner implements Tracker {

    /** Of what. */
    record Place(String topic, String key) {}

    /** A presence, and who tells of its topic. */
    record Held(Entry entry, Crier crier) {

        void leave() {
            crier.board().remove(entry);
        }
    }

    private final Roster roster;
    private final Consumer<Owner> begins;
    private final Consumer<Owner> ends;
    private final Map<Place, Held> held = new LinkedHashMap<>(2); // guarded by this
    private boolean ended; // guarded by this

    /** Has tracked nothing; somebody is told when it begins to have presences, and when it has none any more. */
    Owner(Roster roster, Consumer<Owner> begins, Consumer<Owner> ends) {
        this.roster = roster;
        this.begins = begins;
        this.ends = ends;
    }

    @Override
    public <M> Presence<M> in(String topic, JsonCodec<M> codec, Consumer<Outbound> client) {
        return new OwnedPresence<>(roster, this, topic, codec, Optional.of(client));
    }

    void track(String topic, Entry entry) {
        hold(new Place(topic, entry.key()), entry).ifPresent(Crier::changed);
    }

    private synchronized Optional<Crier> hold(Place place, Entry entry) {
        if (ended) {
            return Optional.empty();
        }
        if (held.containsKey(place)) {
            throw new PresenceException.AlreadyTracked(place.topic(), place.key());
        }
        Crier crier = roster.put(place.topic(), entry);
        if (held.isEmpty()) {
            begins.accept(this);
        }
        held.put(place, new Held(entry, crier));
        return Optional.of(crier);
    }

    /** What it has there; empty where it has ended, and nothing is to be done any more. */
    synchronized Optional<Entry> find(Place place) {
        Held found = held.get(place);
        if (found == null && !ended) {
            throw new PresenceException.NotTracked(place.topic(), place.key());
        }
        return Optional.ofNullable(found).map(Held::entry);
    }

    /** Puts one in place of another; false where that is not there any more. */
    boolean replace(Place place, Entry entry, Entry other) {
        Optional<Crier> changed = replaced(place, entry, other);
        changed.ifPresent(Crier::changed);
        return changed.isPresent();
    }

    private synchronized Optional<Crier> replaced(Place place, Entry entry, Entry other) {
        Held found = held.get(place);
        if (found == null || found.entry() != entry) {
            return Optional.empty();
        }
        found.crier().board().replace(entry, other);
        held.put(place, new Held(other, found.crier()));
        return Optional.of(found.crier());
    }

    void untrack(Place place) {
        released(place).ifPresent(Crier::changed);
    }

    private synchronized Optional<Crier> released(Place place) {
        Held found = held.remove(place);
        if (found == null) {
            return Optional.empty();
        }
        found.leave();
        if (held.isEmpty()) {
            ends.accept(this);
        }
        return Optional.of(found.crier());
    }

    void untrackAll() {
        released().forEach(gone -> gone.crier().changed());
    }

    private synchronized List<Held> released() {
        List<Held> all = List.copyOf(held.values());
        all.forEach(Held::leave);
        held.clear();
        ends.accept(this);
        return all;
    }

    @Override
    public void end() {
        synchronized (this) {
            ended = true;
        }
        untrackAll();
    }
}
