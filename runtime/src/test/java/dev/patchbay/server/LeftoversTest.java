package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What is left of a server that is gone. Alone, because it looks at the threads of the whole JVM. */
@Isolated
final class LeftoversTest {

    @Test
    void noThreadIsLeftOfAServerThatWasStopped() throws Exception {
        try (TestServer server = TestServer.of(TestSocket.echo());
                RawClient client = server.open()) {
            client.ask("work");
            assertThat(threads()).isNotEmpty();
        }
        Await.until("no thread is left", () -> threads().isEmpty());
    }

    @Test
    void noThreadIsLeftOfAServerThatCouldNotStart() {
        try (TestServer first = TestServer.of(TestSocket.echo())) {
            List<String> before = threads();
            SocketServerBuilder second = SocketServer.builder(TestServer.table(new Route("/ws", TestSocket.echo())))
                    .host("localhost")
                    .port(first.port());
            assertThatThrownBy(second::start).isInstanceOf(IllegalStateException.class);
            first.server().stop();
            Await.until("no thread is left of " + before, () -> threads().isEmpty());
        }
    }

    @Test
    void aHandlerStartsAgainWithItsServer() throws Exception {
        Server jetty = new Server();
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("localhost");
        jetty.addConnector(connector);
        jetty.setHandler(SocketServer.builder(TestServer.table(new Route("/ws", TestSocket.echo())))
                .buildHandler());
        for (int i = 0; i < 2; i++) {
            jetty.start();
            try (RawClient client = RawClient.open(connector.getLocalPort(), "/ws")) {
                assertThat(client.ask("again")).isEqualTo("again");
            } finally {
                jetty.stop();
            }
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("patchbay"))
                .toList();
    }
}
