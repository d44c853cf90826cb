package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.Pause;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.component.LifeCycle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The end of a handler in a Jetty server of the program's own, which cuts what is open unless somebody is faster. */
final class EmbeddedStopTest {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(2);

    private final MovedTime time = new MovedTime();
    private final Pause pause = new Pause();
    private final TestSocket socket = TestSocket.create().onText((text, connection) -> {
        pause.here();
        return Answer.text(text);
    });
    private final Server jetty = new Server();
    private final ServerConnector connector = new ServerConnector(jetty);

    @AfterEach
    void end() throws Exception {
        jetty.stop();
    }

    @Test
    void letsCallsFinishAndSays1012WithoutAnyStopTimeoutOfJettys() throws Exception {
        assertCallsFinishBehind1012();
    }

    private void assertCallsFinishBehind1012() throws Exception {
        SocketHandler handler = handler();
        start(handler);
        try (RawClient client = open()) {
            client.text("late");
            pause.awaitReached();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> stop(jetty));
            Await.until("the handler is told", handler::isShutdown);
            pause.end();
            Await.value(stopped);

            assertThat(client.readText()).isEqualTo("late");
            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            assertThat(socket.closed().code()).isEqualTo(1012);
        }
    }

    @Test
    void doesTheSameWithAStopTimeoutOfJettys() throws Exception {
        jetty.setStopTimeout(Await.PATIENCE.toMillis());
        assertCallsFinishBehind1012();
    }

    @Test
    void keepsConnectionsOpenBeyondTheIdleTimeoutOfTheConnector() throws Exception {
        connector.setIdleTimeout(200);
        start(handler());
        try (RawClient client = open()) {
            client.text("late");
            for (int i = 0; i < 3; i++) {
                try (RawClient idle = RawClient.connect(connector.getLocalPort())) {
                    idle.awaitEnd();
                }
            }
            pause.end();

            assertThat(client.readText()).isEqualTo("late");
            jetty.stop();
            assertThat(client.readClose().closeCode()).isEqualTo(1012);
        }
    }

    @Test
    void endsItsConnectionsWhereTheHandlerAloneIsUndeployed() throws Exception {
        SocketHandler handler = handler();
        ContextHandlerCollection contexts = new ContextHandlerCollection(true, new ContextHandler(handler, "/app"));
        start(contexts);
        try (RawClient client = RawClient.open(connector.getLocalPort(), "/app/ws")) {
            client.text("late");
            pause.awaitReached();
            CompletableFuture<Void> stopped =
                    CompletableFuture.runAsync(() -> contexts.getHandlers().forEach(EmbeddedStopTest::stop));
            Await.until("the handler is told", handler::isShutdown);
            pause.end();
            Await.value(stopped);

            assertThat(client.readText()).isEqualTo("late");
            assertThat(client.readClose().closeCode()).isEqualTo(1012);
            assertThat(socket.closed().code()).isEqualTo(1012);
            assertThat(jetty.isRunning()).isTrue();
        }
    }

    @Test
    void cutsWhatDoesNotEndThoughTheServerStays() throws Exception {
        SocketHandler handler = time.to(SocketServer.builder(TestServer.table(new Route("/ws", socket))))
                .stopTimeout(STOP_TIMEOUT)
                .workers(task -> new Thread(task).start()) // which nobody stops, nor interrupts
                .buildHandler();
        start(new Handler.Sequence(handler));
        try (RawClient client = open()) {
            client.text("for ever");
            pause.awaitReached();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> stop(handler));

            time.advanceToEnd(STOP_TIMEOUT, client);
            pause.end();
            Await.value(stopped);
            assertThat(jetty.isRunning()).isTrue();
        }
    }

    @Test
    void waitsOnlyOnceForWhoDoesNotEnd() throws Exception {
        SocketHandler handler = time.to(SocketServer.builder(TestServer.table(new Route("/ws", socket))))
                .stopTimeout(STOP_TIMEOUT)
                .buildHandler();
        start(handler);
        try (RawClient client = open()) {
            client.text("for ever");
            pause.awaitReached();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> stop(jetty));
            CompletableFuture<Void> ended = MovedTime.ended(client);
            Await.until("the handler is told", handler::isShutdown);
            Duration most = STOP_TIMEOUT.minusMillis(1);
            time.advance(most);
            assertThat(ended).isNotDone();
            time.advance(STOP_TIMEOUT.minus(most));
            time.advance(Duration.ZERO, "it is cut", ended::isDone);
            pause.end();
            Await.value(stopped);
        }
    }

    @Test
    void mayBeStartedAgain() throws Exception {
        TestSocket echo = TestSocket.echo();
        start(SocketServer.builder(TestServer.table(new Route("/ws", echo))).buildHandler());
        for (int i = 0; i < 2; i++) {
            try (RawClient client = open()) {
                assertThat(client.ask("open")).isEqualTo("open");
                jetty.stop();
                assertThat(client.readClose().closeCode()).isEqualTo(1012);
                assertThat(echo.closed().code()).isEqualTo(1012);
            }
            jetty.start();
        }
    }

    private SocketHandler handler() {
        return SocketServer.builder(TestServer.table(new Route("/ws", socket))).buildHandler();
    }

    private void start(Handler handler) throws Exception {
        connector.setHost("localhost");
        jetty.addConnector(connector);
        jetty.setHandler(handler);
        jetty.start();
    }

    private RawClient open() throws Exception {
        return RawClient.open(connector.getLocalPort(), "/ws");
    }

    private static void stop(LifeCycle component) {
        try {
            component.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
