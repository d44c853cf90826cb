package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.ClientException.Refused;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.time.Time;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that send their clients elsewhere. */
final class RedirectTest {

    private final ClientEngine engine = ClientEngine.start(
            Time.SYSTEM, Observer.NONE, Limits.defaults(), host -> List.of(InetAddress.getLoopbackAddress()));
    private OnePeer first;
    private OnePeer second;

    @BeforeEach
    void listen() throws IOException {
        first = new OnePeer();
        second = new OnePeer();
    }

    @AfterEach
    void stop() throws IOException {
        engine.close();
        first.close();
        second.close();
    }

    @Test
    void areNotFollowedUnlessTheProgramSaysSo() throws Exception {
        ClientSession client = client(0);
        first.accept();
        first.write(to("/there"));

        assertThat(OneClient.failure(client))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.status()).isEqualTo(302));
        assertThat(first.isAlone()).isTrue();
    }

    @Test
    void areFollowedOnTheSameServerWithAllThatTheProgramAdds() throws Exception {
        ClientSession client = client(1);
        assertThat(first.request()).startsWith("GET /?q=1 ").contains("Authorization: secret");
        first.write(to("/there?x=1#part"));
        String second = first.request();
        assertThat(second).startsWith("GET /there?x=1 HTTP/1.1").contains("Authorization: secret", "Cookie: a=b");
        first.write(OnePeer.yes(OnePeer.key(second)));

        Await.until("it is open", () -> client.state() instanceof Open);
    }

    @Test
    void takeNoSecretsToAnotherServerAndNotBackEither() throws Exception {
        ClientSession client = client(2);
        first.request();
        first.write(to(second.uri().resolve("/there").toString().replace("ws:", "http:")));
        assertThat(second.request())
                .contains("Sec-WebSocket-Protocol: v1")
                .doesNotContainIgnoringCase("secret")
                .doesNotContain("Cookie", "q=1");
        second.write(to(first.uri().toString()));
        String back = first.request();
        assertThat(back).doesNotContainIgnoringCase("secret").doesNotContain("Cookie");
        first.write(OnePeer.yes(OnePeer.key(back)));

        Await.until("it is open", () -> client.state() instanceof Open);
    }

    @Test
    void endSomewhere() throws Exception {
        ClientSession client = client(3);
        for (int i = 0; i <= 3; i++) {
            first.request();
            first.write(to("/"));
        }

        assertThat(OneClient.failure(client)).isInstanceOf(Refused.class);
        assertThat(first.isAlone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ws://a/x, /y?z#f, ws://a/y?z",
        "ws://a/x, y, ws://a/y",
        "ws://a, https://b/y, wss://b/y",
        "wss://a/x, HTTPS://b, wss://b",
        "ws://a/x, //b:81/, ws://b:81/",
        "wss://a/x, ws://a/x, ",
        "wss://a/x, http://a/x, ",
        "ws://a/x, ftp://a/x, ",
        "ws://a/x, ws:///x, ",
        "ws://a/x, 'a b', "
    })
    void leadToWebSocketsAndNeverOutOfTls(URI from, String location, URI to) {
        assertThat(Redirect.target(from, refused(307, location)).orElse(null)).isEqualTo(to);
        assertThat(Redirect.target(from, refused(304, location))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ws://a/x,ws://A:80/y,true", "ws://a,wss://a,false", "ws://a,ws://a:81,false", "ws://a,ws://b,false"})
    void leadToTheSameOriginOrAnother(URI one, URI other, boolean isSame) {
        assertThat(Redirect.isSameOrigin(one, other)).isEqualTo(isSame);
    }

    @Test
    void areNotNegative() {
        assertThatThrownBy(() -> Terms.DEFAULT.withRedirects(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Refused refused(int status, String location) {
        return new Refused(status, Map.of("Location", List.of(location)), "");
    }

    private static String to(String location) {
        return "HTTP/1.1 302 There\r\nContent-Length: 0\r\nLocation: " + location + "\r\n\r\n";
    }

    private ClientSession client(int redirects) {
        Supplied supplied = new Supplied(
                Map.of("Authorization", () -> "secret", "Cookie", () -> "a=b"), Map.of("q", () -> "1"), List.of("v1"));
        SessionDialer.Asking asking = new SessionDialer.Asking("/", supplied, Terms.DEFAULT.withRedirects(redirects));
        return OneClient.start(engine, first.uri(), asking, ReconnectPolicy.never());
    }
}
