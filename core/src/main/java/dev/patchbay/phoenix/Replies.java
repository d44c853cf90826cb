package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Refused;

/** The replies that are the protocol's own. */
final class Replies {

    static final ChannelAnswer.Replied OK = new ChannelAnswer.Replied("ok", Outbound.EMPTY_OBJECT);
    static final ChannelAnswer.Replied UNMATCHED_TOPIC = error("unmatched topic");
    static final ChannelAnswer.Replied TOO_MANY_CHANNELS = error("too many channels joined");
    static final ChannelAnswer.Replied JOIN_CRASHED = error("join crashed");
    static final ChannelAnswer.Replied INVALID_PAYLOAD = error("invalid payload");
    static final ChannelAnswer.Replied UNKNOWN_EVENT = error("unknown event");

    private Replies() {}

    static ChannelAnswer.Replied refused(Refused refused) {
        return refused.reason().isEmpty()
                ? new ChannelAnswer.Replied("error", Outbound.EMPTY_OBJECT)
                : error(refused.reason());
    }

    /** A payload with nothing but a reason. */
    static Outbound reason(String text) {
        return Outbound.text("{\"reason\":" + JsonValue.of(text).text() + "}");
    }

    private static ChannelAnswer.Replied error(String reason) {
        return new ChannelAnswer.Replied("error", reason(reason));
    }
}
