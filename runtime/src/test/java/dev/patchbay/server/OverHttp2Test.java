package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Pause;
import dev.patchbay.testing.Recorder;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.http2.client.transport.HttpClientTransportOverHTTP2;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.eclipse.jetty.websocket.core.OpCode;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.client.CoreClientUpgradeRequest;
import org.eclipse.jetty.websocket.core.client.WebSocketCoreClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WebSocket within a stream of HTTP/2 (RFC 8441), on a connector of the program's own. */
final class OverHttp2Test {

    private final Pause login = new Pause();
    private final TestSocket socket = TestSocket.echo().subprotocols("v1").onConnect(handshake -> {
        if (handshake.queryParam("stranger").isPresent()) {
            throw new Refused(409, "Not you");
        }
        if (handshake.queryParam("slow").isPresent()) {
            login.here();
        }
    });
    private final Recorder recorder = new Recorder();
    private final Server jetty = new Server();
    private final ServerConnector connector = connector();
    private final WebSocketCoreClient client = new WebSocketCoreClient(
            new HttpClient(new HttpClientTransportOverHTTP2(new HTTP2Client())), new WebSocketComponents());

    @BeforeEach
    void start() throws Exception {
        jetty.addConnector(connector);
        jetty.setHandler(SocketServer.builder(TestServer.table(new Route("/ws", socket)))
                .observer(recorder)
                .maxConnections(1)
                .maxHandshakes(1)
                .buildHandler());
        jetty.start();
        client.start();
    }

    @AfterEach
    void stop() throws Exception {
        client.stop();
        jetty.stop();
    }

    @Test
    void servesAStream() throws Exception {
        talk();
    }

    private void talk() throws Exception {
        Frames frames = new Frames();
        CoreSession session = Await.value(client.connect(request("/ws?a=|b", frames)));
        Await.until("an echo comes", () -> {
            // more than once, because Jetty's client (12.1.12) may let what came lie until more comes
            session.sendFrame(new Frame(OpCode.TEXT, "over 2"), Callback.NOOP, false);
            return frames.awaitText("over 2");
        });
        assertThat(socket.handshake().queryParam("a")).contains("|b");
        assertThat(session.getNegotiatedSubProtocol()).isEqualTo("v1");

        session.close(CloseStatus.NORMAL, "", Callback.NOOP);
        assertThat(socket.closed().code()).isEqualTo(1000);
        assertThat(Await.next(recorder.closings())).isEqualTo(1000);
    }

    @Test
    void refusesAStream() throws Exception {
        assertThatThrownBy(() -> Await.value(client.connect(request("/ws?stranger", new Frames()))))
                .hasStackTraceContaining("409");
        assertThat(Await.next(recorder.refusals())).isEqualTo("409 /ws");
        assertThat(socket.handshake().queryParam("stranger")).isPresent();

        talk(); // the one seat is free
    }

    @Test
    void asksTheProgramForNoMoreThanItMayWhateverClientsGiveUp() throws Exception {
        CompletableFuture<CoreSession> slow = client.connect(request("/ws?slow", new Frames()));
        login.awaitReached();
        slow.completeExceptionally(new IOException("the client gives up"));
        assertThat(Await.next(recorder.refusals())).isEqualTo("499 /ws");

        assertThatThrownBy(() -> Await.value(client.connect(request("/ws", new Frames()))))
                .hasStackTraceContaining("503");
        assertThat(Await.next(recorder.refusals())).isEqualTo("503 /ws");
        login.end();
        Await.until("there is room", () -> isServed(request("/ws", new Frames())));
    }

    private boolean isServed(CoreClientUpgradeRequest request) {
        try {
            Await.value(client.connect(request)).abort();
            return true;
        } catch (Exception refused) {
            return false;
        }
    }

    private CoreClientUpgradeRequest request(String path, FrameHandler handler) {
        URI uri = URI.create("ws://localhost:" + connector.getLocalPort() + path.replace("|", "%7C"));
        CoreClientUpgradeRequest request = CoreClientUpgradeRequest.from(client, uri, handler);
        request.setVersion(HttpVersion.HTTP_2);
        request.setSubProtocols("v1");
        return request;
    }

    private ServerConnector connector() {
        HttpConfiguration configuration = new HttpConfiguration();
        ServerConnector made = new ServerConnector(
                jetty, new HttpConnectionFactory(configuration), new HTTP2CServerConnectionFactory(configuration));
        made.setHost("localhost");
        return made;
    }

    private static final class Frames implements FrameHandler {

        private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
        private Optional<CoreSession> core = Optional.empty();

        /** Whether the next text comes soon, and is this. */
        boolean awaitText(String text) {
            try {
                return text.equals(received.poll(500, TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void onOpen(CoreSession session, Callback callback) {
            core = Optional.of(session);
            callback.succeeded();
            session.demand();
        }

        @Override
        public void onFrame(Frame frame, Callback callback) {
            if (frame.getOpCode() == OpCode.TEXT) {
                received.add(frame.getPayloadAsUTF8());
            }
            callback.succeeded();
            core.orElseThrow().demand();
        }

        @Override
        public void onError(Throwable cause, Callback callback) {
            callback.succeeded();
        }

        @Override
        public void onClosed(CloseStatus status, Callback callback) {
            callback.succeeded();
        }
    }
}
