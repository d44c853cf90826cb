package demo;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.binding.SocketCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class Script {

    private Script() {}

    public static List<String> run() throws Throwable {
        SocketCalls calls = StubConnection.connect(new SocketRoutes(PubSub.local())
                .routes()
                .get(0).binding(), StubConnection.handshake(Map.of(), Map.of()));
        StubConnection connection = new StubConnection();
        List<String> log = new ArrayList<>();
        calls.onOpen(connection);
        log.addAll(connection.sent);
        log.add(StubConnection.shown(calls.onText(Inbound.Text.of("12"), connection)));
        log.add(StubConnection.shown(calls.onBinary(new Inbound.Binary(new byte[2]), connection)));
        try {
            calls.onText(Inbound.Text.of("dear"), connection);
        } catch (DecodeException e) {
            log.add(StubConnection.shown(calls.onError(e, connection)));
        }
        return log;
    }
}
