package dev.patchbay.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SampleTest {

    private static final String JOIN_GARDEN = "[\"1\",\"1\",\"room:garden\",\"phx_join\",{}]";
    private static final Pattern INVITATION = Pattern.compile("\"room\":\"([^\"]+)\",\"token\":\"([^\"]+)\"");

    private static RunningSample sample;

    @BeforeAll
    static void start() throws Exception {
        sample = RunningSample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void servesThePage() throws Exception {
        assertThat(get("/").body()).contains("<title>Patchbay</title>");
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void echoes() throws Exception {
        Client client = new Client(sample.port(), "/ws/echo");
        client.send("hello");
        assertThat(client.next()).isEqualTo("hello");
    }

    @Test
    void tellsEverybodyInTheRoomWhatOneSays() throws Exception {
        Client ada = guest("ada");
        ada.send(JOIN_GARDEN);
        assertThat(ada.next()).isEqualTo(joined("[]"));
        assertThat(ada.next()).isEqualTo(heard("entered", "{\"guest\":\"ada\",\"guests\":1}"));
        Client bob = guest("bob");
        bob.send(JOIN_GARDEN);
        assertThat(bob.next()).isEqualTo(joined("[]"));
        assertThat(bob.next()).isEqualTo(heard("entered", "{\"guest\":\"bob\",\"guests\":2}"));
        assertThat(ada.next()).isEqualTo(heard("entered", "{\"guest\":\"bob\",\"guests\":2}"));

        bob.send("[\"1\",\"2\",\"room:garden\",\"typing\",{}]");
        assertThat(ada.next()).isEqualTo(heard("typing", "{\"name\":\"bob\"}"));
        bob.send("[\"1\",\"3\",\"room:garden\",\"say\",{\"text\":\"good morning\"}]");
        String said = "{\"from\":\"bob\",\"text\":\"good morning\"}";
        assertThat(ada.next()).isEqualTo(heard("said", said));

        bob.close();
        assertThat(ada.next()).isEqualTo(heard("went", "{\"guest\":\"bob\",\"guests\":1}"));
        Client eve = guest("eve");
        eve.send(JOIN_GARDEN);
        assertThat(eve.next()).isEqualTo(joined("[" + said + "]"));
    }

    @Test
    void saysWhatIsWrongWithAMessage() throws Exception {
        Client ada = guest("ada");
        ada.send("[\"1\",\"1\",\"room:hall\",\"phx_join\",{}]");
        ada.next();
        ada.next();
        ada.send("[\"1\",\"2\",\"room:hall\",\"say\",{\"text\":\"\"}]");
        assertThat(ada.next()).contains("\"error\"").contains("Say something of 1 to 500 characters");
        ada.send("[\"1\",\"3\",\"room:no such room\",\"phx_join\",{}]");
        assertThat(ada.next()).contains("\"error\"").contains("A room's name");
    }

    @Test
    void opensAPrivateRoomToWhoeverHasTheToken() throws Exception {
        Client ada = guest("ada");
        ada.send("[\"1\",\"1\",\"private:attic\",\"phx_join\",{\"token\":\"forged\"}]");
        assertThat(ada.next()).contains("\"error\"").contains("private");
        ada.send("[\"2\",\"2\",\"room:hall2\",\"phx_join\",{}]");
        ada.next();
        ada.next();
        ada.send("[\"2\",\"3\",\"room:hall2\",\"invite\",{}]");
        Matcher invitation = INVITATION.matcher(ada.next());
        assertThat(invitation.find()).isTrue();
        ada.send("[\"4\",\"4\",\"private:" + invitation.group(1) + "\",\"phx_join\",{\"token\":\"" + invitation.group(2)
                + "\"}]");
        assertThat(ada.next()).contains("\"ok\"");
    }

    @Test
    void refusesGuestsWithoutAName() {
        assertThatThrownBy(() -> new Client(sample.port(), "/chat/websocket?vsn=2.0.0"))
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(400));
    }

    private static Client guest(String name) {
        return new Client(sample.port(), "/chat/websocket?vsn=2.0.0&name=" + name);
    }

    private static String joined(String messages) {
        return "[\"1\",\"1\",\"room:garden\",\"phx_reply\",{\"status\":\"ok\",\"response\":{\"messages\":" + messages
                + "}}]";
    }

    private static String heard(String event, String payload) {
        return "[null,null,\"room:garden\",\"" + event + "\"," + payload + "]";
    }

    private static HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + sample.port() + path);
        HttpRequest request = HttpRequest.newBuilder(uri).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
