package dev.patchbay.client.channel;

import dev.patchbay.client.Registration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Who is present in a channel, as its server says with {@code presence_state} and {@code presence_diff}. Behind every join it waits for the
 * state, and keeps the diffs that come before. Asked by any thread; its listeners are told as those of the channel are.
 *
 * <pre>{@code
 * ChannelPresence here = ChannelPresence.of(socket.channel("room:lobby"));
 * here.onSync(all -> System.out.println(all.keySet()));
 * here.channel().join();
 * }</pre>
 */
public final class ChannelPresence {

    /** So many diffs are kept until the state comes; of more, the latest. */
    public static final int MOST_EARLY = 1_000;

    private final ClientChannel channel;
    private final List<Presences.Changes> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Map<String, PresenceEntry>>> synced = new CopyOnWriteArrayList<>();
    private volatile Map<String, PresenceEntry> here = Map.of();

    // In the turn of the channel's listeners.
    private final Deque<PresenceDiff> early = new ArrayDeque<>();
    private boolean isKnown;

    private ChannelPresence(ClientChannel channel) {
        this.channel = channel;
    }

    /** Of a channel that is not joined yet. */
    public static ChannelPresence of(ClientChannel channel) {
        ChannelPresence presence = new ChannelPresence(channel);
        channel.onJoin(welcome -> presence.begins());
        channel.on("presence_state", message -> presence.state(Presences.state(message.payload())));
        channel.on("presence_diff", message -> presence.diff(Presences.diff(message.payload())));
        return presence;
    }

    /** The channel. */
    public ClientChannel channel() {
        return channel;
    }

    /** Who is here at this moment, by their keys. */
    public Map<String, PresenceEntry> list() {
        return here;
    }

    /** Tells somebody who comes and who goes from now on. */
    public Registration onChange(Presences.Changes listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells somebody who is here, whenever the server has said something and all that follows from it was told. */
    public Registration onSync(Consumer<Map<String, PresenceEntry>> listener) {
        Consumer<Map<String, PresenceEntry>> own = all -> listener.accept(all); // another one, though it is the same
        synced.add(own);
        return () -> synced.remove(own);
    }

    private void begins() {
        isKnown = false;
        early.clear();
    }

    private void state(Map<String, PresenceEntry> said) {
        isKnown = true;
        News news = new News();
        Map<String, PresenceEntry> now = Presences.sync(here, said, news);
        for (PresenceDiff diff : early) {
            now = Presences.sync(now, diff, news);
        }
        early.clear();
        tell(now, news);
    }

    private void diff(PresenceDiff diff) {
        if (!isKnown) {
            early.add(diff);
            if (early.size() > MOST_EARLY) {
                early.remove(); // the state that is to come is later than that
            }
            return;
        }
        News news = new News();
        tell(Presences.sync(here, diff, news), news);
    }

    /** Everybody is told, whoever fails; and what they are told is so already. */
    private void tell(Map<String, PresenceEntry> now, News news) {
        here = Collections.unmodifiableMap(now);
        List<Runnable> all = new ArrayList<>();
        news.all.forEach(one -> listeners.forEach(listener -> all.add(() -> one.accept(listener))));
        synced.forEach(listener -> all.add(() -> listener.accept(here)));
        Failures failures = new Failures();
        all.forEach(failures::guard);
        failures.raise();
    }

    /** What follows from what the server says, for whoever listens. */
    private static final class News implements Presences.Changes {

        private final List<Consumer<Presences.Changes>> all = new ArrayList<>();

        @Override
        public void joins(String key, Optional<PresenceEntry> before, PresenceEntry come) {
            all.add(listener -> listener.joins(key, before, come));
        }

        @Override
        public void leaves(String key, PresenceEntry left, PresenceEntry gone) {
            all.add(listener -> listener.leaves(key, left, gone));
        }
    }

    /** What listeners throw, which is told when all have had their turn. */
    private static final class Failures {

        private final List<RuntimeException> all = new ArrayList<>();

        void guard(Runnable listener) {
            try {
                listener.run();
            } catch (RuntimeException failure) {
                all.add(failure);
            }
        }

        void raise() {
            if (!all.isEmpty()) {
                RuntimeException first = all.get(0);
                all.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
                throw first;
            }
        }
    }
}
