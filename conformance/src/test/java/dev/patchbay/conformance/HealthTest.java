package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The handler that docs/deploying.md shows. */
final class HealthTest {

    private static final String TARGET = "/limited/websocket?vsn=2.0.0";

    @Test
    void isReadyUntilTheServerStops() throws Exception {
        SocketServer server = SocketServer.builder(new SocketRoutes(PubSub.local()))
                .port(0)
                .handler(new Health())
                .drain(1, Duration.ofSeconds(20))
                .start();
        Client one = new Client(server.port(), TARGET);
        Client other = new Client(server.port(), TARGET);
        assertThat(status(server, "/health/live")).isEqualTo(200);
        assertThat(status(server, "/health/ready")).isEqualTo(200);
        assertThat(status(server, "/health")).isEqualTo(404);

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
        CompletableFuture.anyOf(one.closed(), other.closed()).join();

        assertThat(status(server, "/health/live")).isEqualTo(200);
        assertThat(status(server, "/health/ready")).isEqualTo(503);
        assertThat(stopped).isNotDone();
        (one.closed().isDone() ? other : one).close();
        stopped.join();
    }

    private static int status(SocketServer server, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
