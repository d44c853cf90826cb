package dev.patchbay.conformance;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/** What came, to be sent back. */
final class Mirror {

    private Mirror() {}

    static Outbound of(Inbound payload) {
        if (payload instanceof Inbound.Text text) {
            return new Outbound.Text(text.utf8());
        }
        return Outbound.binary(((Inbound.Binary) payload).bytes());
    }
}
