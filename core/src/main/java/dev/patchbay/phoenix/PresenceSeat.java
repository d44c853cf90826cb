package dev.patchbay.phoenix;

import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.Presence;
import dev.patchbay.protocol.Push;
import dev.patchbay.session.Tracker;
import java.util.Optional;

/** What one channel tracks: nothing until its handlers ask for it, and nothing behind its end. */
final class PresenceSeat {

    private static final String STATE = "presence_state";

    private final Membership session;
    private Optional<Tracker> tracker = Optional.empty(); // guarded by this

    PresenceSeat(Membership session) {
        this.session = session;
    }

    <M> Presence<M> in(JsonCodec<M> codec) {
        return tracker().in(session.topic(), codec, this::push);
    }

    private Tracker tracker() {
        Tracker made;
        synchronized (this) {
            if (tracker.isPresent()) {
                return tracker.get();
            }
            made = session.settings().presence().tracker();
            tracker = Optional.of(made);
        }
        session.atEnd(made::end);
        return made;
    }

    /** A state that comes when the channel is over is nobody's. */
    private void push(Outbound state) {
        if (session.isJoined()) {
            session.wire().push(new Push(session.joinRef(), JsonValue.NULL, session.topic(), STATE, state));
            Journal.pushed(session, STATE, state);
        }
    }
}
