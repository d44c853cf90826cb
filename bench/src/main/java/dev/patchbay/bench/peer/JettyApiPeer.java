package dev.patchbay.bench.peer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.annotations.OnWebSocketClose;
import org.eclipse.jetty.websocket.api.annotations.OnWebSocketMessage;
import org.eclipse.jetty.websocket.api.annotations.OnWebSocketOpen;
import org.eclipse.jetty.websocket.api.annotations.WebSocket;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** Jetty's annotated API; the room is a loop of {@code sendText}. */
public final class JettyApiPeer {

    private JettyApiPeer() {}

    static void start(int port) throws Exception {
        Server server = new Server(port);
        ContextHandler context = new ContextHandler("/");
        context.setHandler(WebSocketUpgradeHandler.from(server, context, container -> {
            container.addMapping("/echo", (request, response, callback) -> new Echo());
            container.addMapping("/room", (request, response, callback) -> new Room());
        }));
        server.setHandler(context);
        server.start();
    }

    /** Public because Jetty looks its methods up. */
    @WebSocket
    public static final class Echo {

        @OnWebSocketMessage
        public void onText(Session session, String text) {
            session.sendText(text, Callback.NOOP);
        }
    }

    /** Public because Jetty looks its methods up. */
    @WebSocket
    public static final class Room {

        private static final Set<Session> SESSIONS = ConcurrentHashMap.newKeySet();

        @OnWebSocketOpen
        public void onOpen(Session session) {
            SESSIONS.add(session);
        }

        @OnWebSocketMessage
        public void onText(Session from, String text) {
            SESSIONS.forEach(session -> session.sendText(text, Callback.NOOP));
        }

        @OnWebSocketClose
        public void onClose(Session session, int code, String reason) {
            SESSIONS.remove(session);
        }
    }
}
