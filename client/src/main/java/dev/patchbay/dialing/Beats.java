package dev.patchbay.dialing;

import dev.patchbay.client.Heartbeat;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.util.Optional;

/**
 * Sends something else than pings, and keeps the answers to itself.
 *
 * @param beat what is sent, and its answer
 */
public record Beats(Heartbeat beat) implements Part {

    @Override
    public Optional<Outbound> heartbeat() {
        return Optional.of(beat.message());
    }

    @Override
    public boolean takes(Inbound message) {
        return beat.answer().match(message).isPresent();
    }
}
