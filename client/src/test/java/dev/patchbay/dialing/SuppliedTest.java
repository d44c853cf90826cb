package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException.SupplierFailed;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.network.Terms;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.time.ManualTime;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program adds to a handshake. */
final class SuppliedTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "CONNECTION",
                "Upgrade",
                "Sec-WebSocket-Key",
                "sec-websocket-version",
                "Sec-WebSocket-Extensions",
                "Sec-WebSocket-Protocol",
                "Sec-WebSocket-Anything",
                "Content-Length",
                "Transfer-Encoding",
                "Proxy-Authorization",
                "",
                " ",
                "A b",
                "A:b",
                "A\r\nB",
                "Ä"
            })
    void refusesFieldsThatAreNotThePrograms(String name) {
        assertThatThrownBy(() -> HeaderRules.checkName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "Origin", "Cookie", "X-Any_thing.1", "User-Agent"})
    void takesAllOthers(String name) {
        assertThatCode(() -> HeaderRules.checkName(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Other: b", "a\nb", "a\rb", "a\0b", "a\u007fb", "a\u0100"})
    void refusesValuesThatNoHeaderCanHold(String value) {
        assertThatThrownBy(() -> header(() -> value).ask())
                .isInstanceOf(SupplierFailed.class)
                .hasMessageContaining("X-Token")
                .hasMessageContaining(" at 1");
    }

    @Test
    void addsParametersBehindThoseOfTheUrl() {
        Additions additions = new Additions(Map.of(), Map.of("a b", "ü&="), List.of());

        assertThat(additions.of(URI.create("ws://here/x"))).hasToString("ws://here/x?a%20b=%C3%BC%26%3D");
        assertThat(additions.of(URI.create("ws://here?x=1"))).hasToString("ws://here?x=1&a%20b=%C3%BC%26%3D");
        assertThat(Additions.NONE.of(URI.create("ws://here"))).hasToString("ws://here");
    }

    @Test
    void triesAgainWhereASupplierFails() throws Exception {
        ManualTime time = new ManualTime();
        AtomicInteger attempts = new AtomicInteger();
        Supplied supplied = header(() -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalArgumentException("no token today");
            }
            return "token";
        });
        try (OnePeer peer = new OnePeer();
                ClientEngine engine = ClientEngine.start(time, Observer.NONE, Limits.defaults())) {
            SessionDialer.Asking asking = new SessionDialer.Asking("/", supplied, Terms.DEFAULT);
            ClientSession client = OneClient.start(engine, peer.uri(), asking, BackOff.linear(SECOND, SECOND));
            Await.until("it waits", () -> client.state() instanceof Waiting);
            Ended why = ((Waiting) client.state()).why();
            time.advance(SECOND);
            peer.write(OnePeer.yes(peer.accept()));

            assertThat(((Ended.NotOpened) why).failure())
                    .isInstanceOf(SupplierFailed.class)
                    .hasRootCauseMessage("no token today");
            Await.until("it is open", () -> client.state() instanceof Open);
        }
    }

    @Test
    void saysThatASupplierHasNothing() {
        assertThatThrownBy(() -> header(() -> null).ask())
                .isInstanceOf(SupplierFailed.class)
                .hasMessageContaining("null, which is no value");
    }

    private static Supplied header(Supplier<String> value) {
        return new Supplied(Map.of("X-Token", value), Map.of(), List.of());
    }
}
