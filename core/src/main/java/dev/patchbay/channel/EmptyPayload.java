package dev.patchbay.channel;

import dev.patchbay.message.Outbound;

/** The payload of a message that has nothing to say. */
final class EmptyPayload {

    /** {@code {}}. */
    static final Outbound JSON = Outbound.text("{}");

    private EmptyPayload() {}
}
