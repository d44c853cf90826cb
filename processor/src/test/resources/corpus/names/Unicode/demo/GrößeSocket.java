// also: module
package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import java.util.Map;

@Socket
final class GrößeSocket {
    private final Zähler zähler;

    GrößeSocket(Zähler zähler) {
        this.zähler = zähler;
    }

    @OnMessage("ändern")
    String ändern(Map<String, Object> übung) {
        return zähler == null ? "" : String.valueOf(übung.get("größe"));
    }

    static final class Zähler {}
}

// opens /ws/gr%C3%B6%C3%9Fe
// sends {"type":"ändern","größe":"ü"}
// hears ü
