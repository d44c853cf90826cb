// from: 25
import dev.patchbay.Broadcasts;
import dev.patchbay.Channel;
import dev.patchbay.Event;
import dev.patchbay.Json;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Socket;

@Socket("/a")
static class ASocket { // ! CompactSource
    @OnMessage
    Said take(Said said) {
        return said;
    }
}

@Channel("b")
static class BChannel { // ! CompactSource
    @OnJoin
    void join() {}
}

@Broadcasts("b")
interface BEvents { // ! CompactSource
    @Event("said")
    void said(Said said);
}

@Json
record Said(String text) {} // ! CompactSource

@OnMessage
void lost(String text) {} // ! CompactSource

void main() {}
