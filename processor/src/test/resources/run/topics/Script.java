package demo;

import dev.patchbay.message.Inbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Refused;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.SocketCalls;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class Script {

    private Script() {}

    public static List<String> run() throws Throwable {
        PubSub pubSub = PubSub.local();
        List<Route> routes = new SocketRoutes(new NewsSocket.Clock() {}, pubSub).routes();
        List<String> log = new ArrayList<>();
        StubConnection news = new StubConnection();
        news.topics = pubSub;
        StubConnection.connect(routes.get(0).binding(), StubConnection.handshake(Map.of(), Map.of())).onOpen(news);
        log.addAll(news.sent);
        Map<String, String> path = Map.of("room", "attic");
        SocketCalls calls = StubConnection.connect(routes.get(1).binding(), StubConnection.handshake(
                        path, Map.of("name", List.of("Ada"), "page", List.of("7", "8"), "tag", List.of("a", "b"))));
        StubConnection ada = new StubConnection();
        ada.topics = pubSub;
        calls.onOpen(ada);
        calls.onText(Inbound.Text.of("{\"type\":\"say\",\"body\":\"hi\"}"), ada);
        log.add(calls.takesPings() + " " + calls.pingIsNonBlocking() + " " + calls.pongIsNonBlocking());
        calls.onPing(ByteBuffer.allocate(3), ada);
        calls.onPong(ByteBuffer.allocate(4), ada);
        calls.onClose(CloseReason.of(CloseReason.GOING_AWAY), ada);
        log.addAll(ada.sent);
        try {
            StubConnection.connect(routes.get(1).binding(), StubConnection.handshake(path, Map.of("page", List.of("one"))));
        } catch (Refused refused) {
            log.add("refused " + refused.status());
        }
        return log;
    }
}
