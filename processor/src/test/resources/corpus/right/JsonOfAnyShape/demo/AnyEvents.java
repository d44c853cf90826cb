package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;

@Broadcasts("any:{room}")
interface AnyEvents {

    @Event("any")
    void any(JsonValue any);

    @Event("bytes")
    void bytes(Outbound any);
}
