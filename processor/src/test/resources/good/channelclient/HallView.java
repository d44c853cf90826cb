package demo;

import dev.patchbay.ChannelClient;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.message.JsonValue;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes what it needs, and no more. */
@ChannelClient("hall:{payload}:{side}")
final class HallView {

    enum Side {
        LEFT,
        RIGHT
    }

    static final AtomicInteger HEARD = new AtomicInteger();

    @OnMessage
    void all(JsonValue said, @Param Side side) {
        HEARD.addAndGet(side.ordinal());
    }
}
