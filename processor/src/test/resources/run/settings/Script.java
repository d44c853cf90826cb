package demo;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.SocketCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class Script {

    private Script() {}

    public static List<String> run() throws Throwable {
        List<String> log = new ArrayList<>();
        List<Route> routes = new SocketRoutes().routes();
        for (Route route : routes) {
            Limits limits = route.binding().limits(Limits.defaults());
            log.add(limits.messageSize() + " " + limits.waitingCalls() + " " + limits.backlog() + " "
                    + limits.idleTimeout());
            log.add(String.valueOf(route.binding().subprotocols()));
        }
        SocketCalls calls = StubConnection.connect(routes.get(0).binding(), StubConnection.handshake(Map.of(), Map.of()));
        StubConnection connection = new StubConnection();
        Inbound.Text enter = Inbound.Text.of("{\"kind\":\"enter\",\"name\":\"Ada\",\"type\":\"guest\"}");
        Inbound.Text leave = Inbound.Text.of("{\"kind\":\"leave\",\"name\":\"Ada\"}");
        log.add(StubConnection.shown(calls.onText(calls.typeOf(enter), enter, connection)));
        log.add(StubConnection.shown(calls.onText(calls.typeOf(leave), leave, connection)));
        log.add(calls.textIsNonBlocking(calls.typeOf(enter)) + " " + calls.textIsNonBlocking(calls.typeOf(leave)));
        try {
            Inbound.Text other = Inbound.Text.of("{\"type\":\"enter\"}");
            calls.onText(calls.typeOf(other), other, connection);
        } catch (DecodeException e) {
            log.add(e.field());
        }
        return log;
    }
}
