package dev.patchbay.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.server.SocketServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SampleTest {

    private static SocketServer server;

    @BeforeAll
    static void start() {
        server = Main.start(0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void servesThePage() throws Exception {
        assertThat(get("/").body()).contains("<title>Patchbay</title>");
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void echoes() throws Exception {
        Client client = new Client(server.port(), "/ws/echo");
        client.send("hello");
        assertThat(client.next()).isEqualTo("hello");
    }

    @Test
    void tellsEverybodyInTheRoomWhatOneSays() throws Exception {
        Client ada = new Client(server.port(), "/ws/chat/garden?name=ada");
        assertThat(ada.next()).isEqualTo("{\"type\":\"Entered\",\"guest\":\"ada\",\"guests\":1}");
        Client bob = new Client(server.port(), "/ws/chat/garden?name=bob");
        assertThat(ada.next()).isEqualTo("{\"type\":\"Entered\",\"guest\":\"bob\",\"guests\":2}");
        assertThat(bob.next()).isEqualTo("{\"type\":\"Entered\",\"guest\":\"bob\",\"guests\":2}");

        bob.send("{\"type\":\"say\",\"text\":\"good morning\"}");

        assertThat(ada.next()).isEqualTo("{\"type\":\"Said\",\"from\":\"bob\",\"text\":\"good morning\"}");
        bob.close();
        assertThat(ada.next()).isEqualTo("{\"type\":\"WentAway\",\"guest\":\"bob\",\"guests\":1}");
    }

    @Test
    void saysWhatIsWrongWithAMessage() throws Exception {
        Client ada = new Client(server.port(), "/ws/chat/hall?name=ada");
        ada.next();
        ada.send("{\"type\":\"say\",\"text\":\"\"}");
        assertThat(ada.next()).contains("Rejected").contains("a text of 1 to 500 characters was expected");
        ada.send("{\"type\":\"sing\"}");
        assertThat(ada.next()).contains("Rejected").contains("sing").contains("say");
    }

    @Test
    void refusesGuestsWithoutAName() {
        assertThatThrownBy(() -> new Client(server.port(), "/ws/chat/hall"))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(400));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + server.port() + path);
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
