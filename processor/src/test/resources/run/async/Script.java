package demo;

import dev.patchbay.message.Inbound;
import dev.patchbay.binding.SocketCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class Script {

    private Script() {}

    public static List<String> run() throws Throwable {
        SocketCalls calls = StubConnection.connect(new SocketRoutes(symbol -> new TickerSocket.Tick(symbol, 5))
                .routes()
                .get(0).binding(), StubConnection.handshake(Map.of(), Map.of()));
        StubConnection connection = new StubConnection();
        List<String> log = new ArrayList<>(List.of(StubConnection.shown(calls.onOpen(connection))));
        for (String type : List.of("latest", "next", "watch", "name", "perhaps", "raw")) {
            for (String symbols : List.of("[\"A\"]", "[]")) {
                Inbound.Text message = Inbound.Text.of("{\"type\":\"" + type + "\",\"symbols\":" + symbols + "}");
                log.add(type + " " + StubConnection.shown(calls.onText(message, connection)));
            }
        }
        log.add(StubConnection.shown(calls.onError(new Exception(), connection)));
        log.add(StubConnection.shown(calls.onError(new Error(), connection)));
        return log;
    }
}
