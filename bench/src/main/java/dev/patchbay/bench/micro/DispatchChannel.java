package dev.patchbay.bench.micro;

import dev.patchbay.Channel;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;

/** Eight events, called like their methods: four that do nearly nothing, and four that take JSON and answer with it. */
@Channel("dispatch:*")
@SuppressWarnings("patchbay") // no socket lists it: its binding is called by the benchmark alone
final class DispatchChannel {

    static final Outbound CURSOR = Outbound.text("{\"cursor\":1}");
    static final Outbound TYPING = Outbound.text("{\"typing\":2}");
    static final Outbound SEEN = Outbound.text("{\"seen\":3}");
    static final Outbound REFRESH = Outbound.text("{\"refresh\":4}");

    record Point(int x, int y) {}

    @OnMessage("cursor")
    Outbound cursor(Inbound payload) {
        return CURSOR;
    }

    @OnMessage("typing")
    Outbound typing(Inbound payload) {
        return TYPING;
    }

    @OnMessage("seen")
    Outbound seen(Inbound payload) {
        return SEEN;
    }

    @OnMessage("refresh")
    Outbound refresh(Inbound payload) {
        return REFRESH;
    }

    @OnMessage("right")
    Point right(@Payload Point from) {
        return new Point(from.x() + 1, from.y());
    }

    @OnMessage("left")
    Point left(@Payload Point from) {
        return new Point(from.x() - 1, from.y());
    }

    @OnMessage("up")
    Point up(@Payload Point from) {
        return new Point(from.x(), from.y() + 1);
    }

    @OnMessage("down")
    Point down(@Payload Point from) {
        return new Point(from.x(), from.y() - 1);
    }
}
