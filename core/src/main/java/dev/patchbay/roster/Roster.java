package dev.patchbay.roster;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Tracker;
import dev.patchbay.session.Trackers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Who is present on this node, in all topics. What is present here was tracked here, and nobody but its owner changes it: what
 * another node has is that node's to say.
 */
public final class Roster implements Trackers {

    private final SessionSettings settings;
    private final PresenceOptions options;
    private final Hooks hooks;
    private final Refs refs = new Refs();
    private final Map<String, Crier> topics =
            new ConcurrentHashMap<>(); // of a topic as long as there is something in it
    private final Set<Owner> strangers = ConcurrentHashMap.newKeySet(); // owners that are no channels, while they track

    /** Nobody is present. */
    public Roster(SessionSettings settings, PresenceOptions options) {
        this.settings = settings;
        this.options = options;
        this.hooks = new Hooks(options, settings.complaints());
    }

    @Override
    public Tracker tracker() {
        return new Owner(this, owner -> {}, owner -> {});
    }

    @Override
    public <M> Presence<M> in(String topic, JsonCodec<M> codec) {
        Owner stranger = new Owner(this, strangers::add, strangers::remove);
        return new OwnedPresence<>(this, stranger, topic, codec, Optional.empty());
    }

    @Override
    public CompletableFuture<Void> settle() {
        List.copyOf(strangers).forEach(Owner::untrackAll);
        CompletableFuture<?>[] all =
                topics.values().stream().map(Roster::settled).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(all);
    }

    private static CompletableFuture<Void> settled(Crier crier) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        crier.settle(() -> done.complete(null));
        return done;
    }

    /** How many topics have presences, or are about to have none. */
    public int topics() {
        return topics.size();
    }

    PresenceOptions options() {
        return options;
    }

    SessionSettings settings() {
        return settings;
    }

    String nextRef() {
        return refs.next();
    }

    /** Puts an entry on its topic's board; the crier is to be told of it by the caller, without a lock. */
    Crier put(String topic, Entry entry) {
        Crier crier = crier(topic);
        while (!crier.board().put(entry)) {
            topics.remove(topic, crier);
            crier = crier(topic);
        }
        return crier;
    }

    /** Gives somebody the state of a topic, in the topic's turn. */
    void ask(String topic, Consumer<Outbound> asker) {
        Crier crier = crier(topic);
        while (!crier.board().enter()) {
            topics.remove(topic, crier);
            crier = crier(topic);
        }
        crier.ask(asker);
    }

    List<Entry> get(String topic, String key) {
        return find(topic).map(board -> board.get(key)).orElse(List.of());
    }

    Map<String, List<Entry>> all(String topic) {
        return find(topic).map(Board::all).orElse(Map.of());
    }

    private Optional<Board> find(String topic) {
        return Optional.ofNullable(topics.get(topic)).map(Crier::board);
    }

    private Crier crier(String topic) {
        Crier known = topics.get(topic);
        return known == null ? topics.computeIfAbsent(topic, this::newCrier) : known;
    }

    private Crier newCrier(String topic) {
        return new Crier(new Board(topic, options), settings, options, hooks, this::retire);
    }

    private void retire(Crier crier) {
        if (crier.board().closes()) {
            topics.remove(crier.board().topic(), crier);
        }
    }
}
