package demo;

import dev.patchbay.Broadcasts;
import dev.patchbay.Event;

@Broadcasts("room:*")
public interface RoomEvents {
    record EventSink(int id) {}

    record Outbound(int id) {}

    record JsonCodec(int id) {}

    @Event("a")
    void a(EventSink payload);

    @Event("b")
    void b(Outbound payload);

    @Event("c")
    void c(JsonCodec payload);

    @Event("d")
    void d(byte[] payload);

    @Event("e")
    void e(Writer payload);

    @Event("f")
    void f(Sent payload);
}
