package demo;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Refused;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.SocketCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class Script {

    private Script() {}

    public static List<String> run() throws Throwable {
        List<String> log = new ArrayList<>();
        Rooms rooms = new Rooms();
        Route route = new SocketRoutes(rooms).routes().get(0);
        log.add(route.path());
        try {
            StubConnection.connect(route.binding(), StubConnection.handshake(Map.of("room", "attic"), Map.of()));
        } catch (Refused refused) {
            log.add("refused " + refused.status());
        }
        StubConnection connection = new StubConnection();
        SocketCalls calls = StubConnection.connect(route.binding(), StubConnection.handshake(Map.of("room", "attic"), Map.of("name", List.of("Ada"))));
        log.add(StubConnection.shown(calls.onOpen(connection)));
        Inbound.Text say = Inbound.Text.of("{\"type\":\"say\",\"body\":\"hi\",\"tags\":[\"a\"]}");
        log.add(StubConnection.shown(calls.onText(calls.typeOf(say), say, connection)));
        log.add("sent " + connection.sent);
        Inbound.Text history = Inbound.Text.of("{\"offset\":0,\"limit\":9,\"type\":\"history\"}");
        log.add(StubConnection.shown(calls.onText(calls.typeOf(history), history, connection)));
        Inbound.Text ping = Inbound.Text.of("{\"type\":\"ping\"}");
        log.add(StubConnection.shown(calls.onText(calls.typeOf(ping), ping, connection)));
        log.add("non-blocking " + calls.textIsNonBlocking(calls.typeOf(ping)) + " " + calls.textIsNonBlocking(calls.typeOf(say)));
        List<String> wrong = List.of(
                "{\"type\":\"pong\"}",
                "{\"type\":\"history\",\"limit\":\"many\"}",
                "[]",
                "{\"type\":\"ping\",}",
                "{\"type\":\"say\",\"body\":\"hi\",}");
        for (String text : wrong) {
            try {
                Inbound.Text message = Inbound.Text.of(text);
                calls.onText(calls.typeOf(message), message, connection);
            } catch (DecodeException e) {
                log.add(StubConnection.shown(calls.onError(e, connection)));
            }
        }
        log.add(StubConnection.shown(calls.onError(new IllegalStateException("tired"), connection)));
        log.add(StubConnection.shown(calls.onError(new Exception("checked"), connection)));
        log.add(StubConnection.shown(calls.onBinary(new Inbound.Binary(new byte[1]), connection)));
        calls.onClose(CloseReason.of(CloseReason.GOING_AWAY), connection);
        log.addAll(rooms.log);
        return log;
    }
}
