package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.net.BindException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

final class SocketServerTest {

    @Test
    void servesTwoTablesTogether() throws Exception {
        try (TestServer server = TestServer.of(
                        options -> options,
                        TestServer.table(new Route("/one", TestSocket.echo())),
                        TestServer.table(new Route("/two", TestSocket.echo())));
                RawClient one = RawClient.open(server.port(), "/one");
                RawClient two = RawClient.open(server.port(), "/two")) {
            assertThat(one.ask("1")).isEqualTo("1");
            assertThat(two.ask("2")).isEqualTo("2");
            assertThat(server.server().connections()).isEqualTo(2);
        }
    }

    @Test
    void refusesTwoRoutesForOnePathAndNamesBoth() {
        SocketServerBuilder builder = SocketServer.builder(
                TestServer.table(new Route("/ws/{room}", TestSocket.echo())),
                TestServer.table(new Route("/ws/{chat}", TestSocket.echo())));

        assertThatThrownBy(builder::buildHandler)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("/ws/{room}", "/ws/{chat}", TestSocket.class.getName());
        assertThatThrownBy(builder::start).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsTheSystemPickThePort() {
        try (TestServer one = TestServer.of(TestSocket.echo());
                TestServer two = TestServer.of(TestSocket.echo())) {
            assertThat(one.port()).isPositive().isNotEqualTo(two.port());
        }
    }

    @Test
    void saysThatThePortIsTaken() {
        try (TestServer first = TestServer.of(TestSocket.echo())) {
            SocketServerBuilder second = SocketServer.builder(TestServer.table(new Route("/ws", TestSocket.echo())))
                    .host("localhost")
                    .port(first.port());

            assertThatThrownBy(second::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + first.port())
                    .hasRootCauseInstanceOf(BindException.class);
        }
    }

    @Test
    void passesOtherRequestsToTheProgramsHandler() throws Exception {
        try (TestServer server = TestServer.of(
                        options -> options.handler(new Page()), TestServer.table(new Route("/ws", TestSocket.echo())));
                RawClient client = RawClient.connect(server.port())) {
            client.write("GET /page HTTP/1.1\r\nHost: localhost\r\n\r\n");
            HttpAnswer answer = client.readHttp();

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("a page");
            assertThat(client.upgrade("/ws").ask("hi")).isEqualTo("hi");
        }
    }

    @Test
    void servesInsideAJettyServerOfTheProgram() throws Exception {
        TestSocket socket = TestSocket.echo();
        Server jetty = new Server();
        ServerConnector connector = new ServerConnector(jetty);
        connector.setHost("localhost");
        jetty.addConnector(connector);
        jetty.setHandler(SocketServer.builder(TestServer.table(new Route("/ws", socket)))
                .handler(new Page())
                .buildHandler());
        jetty.start();
        try (RawClient client = RawClient.open(connector.getLocalPort(), "/ws")) {
            for (int i = 0; i < 100; i++) {
                assertThat(client.ask("text " + i)).isEqualTo("text " + i);
            }
            client.leave(4000);
            assertThat(socket.closed().code()).isEqualTo(4000);
        } finally {
            jetty.stop();
        }
    }

    private static final class Page extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.write(true, ByteBuffer.wrap("a page".getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }
    }
}
