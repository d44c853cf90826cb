package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class AvajeSocket {
    @OnMessage("b")
    void b(Jsonb a) {}

    @OnMessage("c")
    void c(JsonAdapter a) {}

    @OnMessage("d")
    void d(JsonReader a) {}

    @OnMessage("e")
    void e(PropertyNames a) {}

    @OnMessage("g")
    void g(ViewBuilder a) {}

    @OnMessage("h")
    void h(JsonWriter a) {}

    @OnMessage("i")
    void i(Dollar$ a) {}
}
