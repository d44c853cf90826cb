package dev.patchbay.session;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceRegistry;
import java.util.concurrent.CompletableFuture;

/** The port to presence, as the sessions of a server see it. */
public interface Trackers extends PresenceRegistry {

    /** Of a client, which has no presence of its own. */
    Trackers NONE = new Trackers() {

        @Override
        public Tracker tracker() {
            throw new IllegalStateException("There is no presence here");
        }

        @Override
        public CompletableFuture<Void> settle() {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public <M> Presence<M> in(String topic, JsonCodec<M> codec) {
            throw new IllegalStateException("There is no presence here");
        }
    };

    /** A new one, which has tracked nothing. */
    Tracker tracker();

    /** The server stops: whoever is no channel leaves. Completes when everything has been told that was left to be told. */
    CompletableFuture<Void> settle();
}
