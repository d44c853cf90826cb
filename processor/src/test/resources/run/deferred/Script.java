package demo;

import dev.patchbay.OnMessage;
import dev.patchbay.Socket;
import dev.patchbay.message.Inbound;
import dev.patchbay.binding.SocketCalls;
import java.util.List;
import java.util.Map;

@Socket("/ws/late")
public final class Script {

    /** {@code NewMessage} is written by another processor. */
    @OnMessage
    NewMessage echo(NewMessage message) {
        return message;
    }

    public static List<String> run() throws Throwable {
        SocketCalls calls = StubConnection.connect(new SocketRoutes()
                .routes()
                .get(0).binding(), StubConnection.handshake(Map.of(), Map.of()));
        Inbound.Text message = Inbound.Text.of("{\"body\":\"hi\"}");
        return List.of(StubConnection.shown(calls.onText(message, new StubConnection())));
    }
}
