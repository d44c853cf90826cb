package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
public final class AvajeSocket {
    @OnMessage("b")
    void b(Jsonb a) {} // ! UnusableName

    @OnMessage("c")
    void c(JsonAdapter a) {} // ! UnusableName

    @OnMessage("d")
    void d(JsonReader a) {} // ! UnusableName

    @OnMessage("e")
    void e(PropertyNames a) {} // ! UnusableName

    @OnMessage("g")
    void g(ViewBuilder a) {} // ! UnusableName

    @OnMessage("h")
    void h(JsonWriter a) {} // ! UnusableName

    @OnMessage("i")
    void i(Dollar$ a) {} // ! UnusableName
}
