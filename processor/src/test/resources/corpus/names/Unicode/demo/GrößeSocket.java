package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket
final class GrößeSocket {
    record Übung(String größe, int 数) {}

    private final Zähler zähler;

    GrößeSocket(Zähler zähler) {
        this.zähler = zähler;
    }

    @OnMessage("ändern")
    Übung ändern(Übung übung) {
        return zähler == null ? new Übung("", 0) : übung;
    }

    static final class Zähler {}
}

// opens /ws/gr%C3%B6%C3%9Fe
// sends {"type":"ändern","größe":"ü","数":1}
// hears {"größe":"ü","数":1}
