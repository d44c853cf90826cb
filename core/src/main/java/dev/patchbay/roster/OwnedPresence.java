package dev.patchbay.roster;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceException;
import dev.patchbay.presence.Present;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One topic, as one owner sees it. */
record OwnedPresence<M>(
        Roster roster, Owner owner, String topic, JsonCodec<M> codec, Optional<Consumer<Outbound>> client)
        implements Presence<M> {

    @Override
    public Presence<M> in(String other) {
        return new OwnedPresence<>(roster, owner, other, codec, client);
    }

    @Override
    public String track(String key, M meta) {
        Entry entry = entry(key, Optional.empty(), meta);
        owner.track(topic, entry);
        return entry.ref();
    }

    @Override
    public String update(String key, UnaryOperator<M> change) {
        Owner.Place place = new Owner.Place(topic, key);
        while (true) {
            Optional<Entry> before = owner.find(place);
            if (before.isEmpty()) {
                return roster.nextRef(); // of nothing: the owner has ended
            }
            Entry entry = before.get();
            Entry after = entry(key, Optional.of(entry.ref()), change.apply(Metas.meta(entry, codec)));
            if (owner.replace(place, entry, after)) {
                return after.ref();
            }
        }
    }

    @Override
    public void untrack(String key) {
        owner.untrack(new Owner.Place(topic, key));
    }

    @Override
    public void untrackAll() {
        owner.untrackAll();
    }

    @Override
    public Map<String, Present<M>> list() {
        return Metas.all(roster.all(topic), codec);
    }

    @Override
    public Optional<Present<M>> get(String key) {
        List<Entry> entries = roster.get(topic, key);
        return entries.isEmpty() ? Optional.empty() : Optional.of(Metas.one(key, entries, codec));
    }

    @Override
    public CompletionStage<JsonValue> state() {
        CompletableFuture<JsonValue> answer = new CompletableFuture<>();
        roster.ask(topic, state -> {
            var unused = answer.completeAsync(
                    () -> JsonValue.read(((Outbound.Text) state).utf8(), 0, 0),
                    roster.settings().workers());
        });
        return answer;
    }

    @Override
    public void push() {
        roster.ask(
                topic,
                client.orElseThrow(() -> new IllegalStateException("No channel tracks here: what is pushed"
                        + " has no client to go to. Take Presence<M> in a channel's handler, or ask for state()")));
    }

    private Entry entry(String key, Optional<String> previous, M meta) {
        Outbound.Text written = codec.encode(meta);
        int limit = roster.options().metaSize();
        if (Entry.size(key, written) > limit) {
            throw new PresenceException.Full(topic, key, "metaSize", limit);
        }
        return Entry.of(key, roster.nextRef(), previous, written);
    }
}
