package dev.patchbay.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Route;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Dialogue;
import dev.patchbay.message.Inbound;
import dev.patchbay.platforms.Echo;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What a platform says about a connection, and what the program says behind it. */
final class PlatformTest {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @Test
    void saysWhereItIs() throws Exception {
        try (SocketServer server = echo()) {
            ClientConnection client = connector().platform(Echo.at(url(server))).start();
            assertThat(Await.next(heard)).isEqualTo("open");
            assertThat(Await.next(heard)).isEqualTo("hello");
            assertThat(client.name()).isEqualTo(url(server));
            client.close();
        }
    }

    @Test
    void isOverruledByWhatTheProgramSaysBehindIt() {
        try (SocketServer server = echo()) {
            ClientConnection client = connector()
                    .platform(Echo.at("ws://localhost:1/"))
                    .url(url(server))
                    .start();

            assertThat(client.isOpen()).isTrue();
            client.close();
        }
    }

    @Test
    void speaksFirstAndKeepsMessagesToItself() throws Exception {
        try (SocketServer server = echo()) {
            Platform greeting = options -> options.url(url(server)).dialogue(Greeting::new);
            ClientConnection client = connector().platform(greeting).start();
            assertThat(Await.next(heard)).isEqualTo("open");
            assertThat(Await.next(heard)).isEqualTo("hello"); // behind the greeting, which is said again, too
            client.close();
        }
    }

    @Test
    void refusesWhatIsNoUrl() {
        assertThatThrownBy(() -> connector().url("http://localhost/")).isInstanceOf(ClientException.BadUrl.class);
    }

    private record Greeting(ClientConnection connection) implements Dialogue {

        @Override
        public void opens() {
            var unused = connection.send("greeting");
        }

        @Override
        public boolean takes(Inbound message) {
            return message instanceof Inbound.Text text && text.string().equals("greeting");
        }
    }

    private EchoClient_Connector connector() {
        return new EchoClient_Connector("nowhere.invalid", heard);
    }

    private static String url(SocketServer server) {
        return "ws://localhost:" + server.port() + "/echo";
    }

    private static SocketServer echo() {
        return SocketServer.builder(() -> List.of(new Route("/echo", TestSocket.echo())))
                .host("localhost")
                .port(0)
                .start();
    }
}
