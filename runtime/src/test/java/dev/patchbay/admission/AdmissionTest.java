package dev.patchbay.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.log.Complaints;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.RateLimiter;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes in, over real sockets. */
@SuppressWarnings("try") // some clients have nothing to do but to be there
final class AdmissionTest {

    private final TestSocket socket = TestSocket.echo();

    @Test
    void answersOneConnectionTooManyWith503UntilAnotherEnds() throws Exception {
        try (TestServer server = serve(options -> options.maxConnections(2));
                RawClient one = server.open();
                RawClient two = server.open()) {
            HttpAnswer answer = ask(server);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).isEqualTo("Too many connections");
            assertThat(server.recorder().refusals()).containsExactly("503 /ws");
            one.leave(1000);

            Await.until("there is room", () -> isOpenTo(server));
            assertThat(two.ask("still here")).isEqualTo("still here");
        }
    }

    @Test
    void answersOneConnectionTooManyOfAnAddressWith429() throws Exception {
        try (TestServer server = serve(options -> options.maxConnectionsPerAddress(1));
                RawClient one = server.open()) {
            assertThat(ask(server).status()).isEqualTo(429);
            one.reset();

            Await.until("there is room", () -> isOpenTo(server));
        }
    }

    @Test
    void keepsNoSeatForARefusedHandshake() throws Exception {
        TestSocket refusing = TestSocket.create().onConnect(handshake -> {
            if (handshake.queryParam("fail").isPresent()) {
                throw new IllegalStateException("on purpose");
            }
            if (handshake.queryParam("refuse").isPresent()) {
                throw new Refused();
            }
        });
        try (TestServer server = TestServer.of(
                options -> options.maxConnections(1).maxConnectionsPerAddress(1),
                TestServer.table(new Route(TestServer.PATH, refusing)))) {
            for (int i = 0; i < 5; i++) {
                assertThat(ask(server, "/ws?fail").status()).isEqualTo(500);
                assertThat(ask(server, "/ws?refuse").status()).isEqualTo(403);
                assertThat(ask(server, "/ws", "Sec-WebSocket-Extensions: \"").status())
                        .isIn(400, 101);
                Await.until("there is room", () -> server.server().connections() == 0);
            }
            server.open().close();
        }
    }

    @Test
    void freesTheSeatOfAConnectionWhoseHandlerNeverReturns() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        TestSocket stuck = TestSocket.create().onText((text, connection) -> {
            never.await();
            return Answer.none();
        });
        try (TestServer server = TestServer.of(
                options -> options.maxConnections(1), TestServer.table(new Route(TestServer.PATH, stuck)))) {
            try (RawClient client = server.open()) {
                client.text("hang");
                Await.until("it hangs", () -> server.recorder().received() == 1);
                client.reset();
            }
            Await.until("there is room", () -> isOpenTo(server));
            never.countDown();
        }
    }

    @Test
    void answersHandshakesThatComeTooOftenWith429AndSaysWhenToComeBack() throws Exception {
        AtomicLong now = new AtomicLong();
        RateLimiter limiter =
                RateLimiter.of(2, Duration.ofSeconds(10)).withClock(() -> Instant.EPOCH.plusNanos(now.get()));
        try (TestServer server = serve(options -> options.handshakeRate(limiter))) {
            assertThat(ask(server).status()).isEqualTo(101);
            now.set(Duration.ofMillis(1500).toNanos());
            assertThat(ask(server).status()).isEqualTo(101);

            HttpAnswer third = ask(server);
            assertThat(third.status()).isEqualTo(429);
            assertThat(third.header("Retry-After")).isEqualTo("9");
            now.set(Duration.ofSeconds(10).toNanos());
            assertThat(ask(server).status()).isEqualTo(101);
            assertThat(ask(server).status()).isEqualTo(429);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: http://localhost:3000, 101",
        "X: no origin, 101",
        "Origin: https://example.com, 403",
        "Origin: null, 403",
        "Origin:, 403"
    })
    void letsPagesOfTheSameHostInUnlessSaid(String header, int status) throws Exception {
        try (TestServer server = serve(options -> options)) {
            HttpAnswer answer = ask(server, "/ws", header);

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.body()).isEmpty();
            assertThat(server.recorder().refusals()).hasSize(status == 101 ? 0 : 1);
        }
    }

    @Test
    void letsListedPagesInAndNoOthers() throws Exception {
        try (TestServer server = serve(options -> options.allowedOrigins("https://example.com", "//*.example.org"))) {
            assertThat(ask(server, "/ws", "Origin: https://example.com").status())
                    .isEqualTo(101);
            assertThat(ask(server, "/ws", "Origin: http://a.example.org:1").status())
                    .isEqualTo(101);
            assertThat(ask(server, "/ws", "Origin: http://localhost").status()).isEqualTo(403);
        }
    }

    @Test
    void letsPagesOfItsOwnOriginInWhereSaid() throws Exception {
        try (TestServer server = serve(SocketServerBuilder::sameOrigin)) {
            assertThat(ask(server, "/ws", "Origin: http://localhost").status()).isEqualTo(101);
            assertThat(ask(server, "/ws", "Origin: https://localhost").status()).isEqualTo(403);
            assertThat(ask(server, "/ws", "Origin: http://localhost:3000").status())
                    .isEqualTo(403);
            assertThat(ask(server, "/ws", "Origin: http://example.com").status())
                    .isEqualTo(403);
            assertThat(ask(server).status()).isEqualTo(101);
            try (RawClient client = RawClient.connect(server.port())) {
                client.write(RawClient.request("/ws", "Origin: http://localhost:3000")
                        .replace("Host: localhost", "Host: localhost:3000"));

                assertThat(client.readHttp().status()).isEqualTo(101);
            }
        }
    }

    @Test
    void letsAllPagesInWhereSaid() throws Exception {
        try (TestServer server = serve(SocketServerBuilder::anyOrigin)) {
            assertThat(ask(server, "/ws", "Origin: https://example.com").status())
                    .isEqualTo(101);
            assertThat(ask(server, "/ws", "Origin: null").status()).isEqualTo(101);
        }
    }

    @Test
    void needsRoomForOneConnection() {
        assertThatThrownBy(() -> new Admission(Optional.empty(), 0, 1, new Complaints()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Admission(Optional.empty(), 1, 0, new Complaints()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsRightWhenManyComeAndGoAtOnce() throws Exception {
        Seats seats = new Seats(5, 3);
        List<Thread> guests = new ArrayList<>();
        String address = "127.0.0.1";
        for (int i = 0; i < 4; i++) {
            Thread guest = new Thread(() -> {
                for (int round = 0; round < 20_000; round++) {
                    if (seats.take(address) instanceof Seat seat) {
                        seat.leave();
                        seat.leave();
                    }
                }
            });
            guests.add(guest);
            guest.start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        String other = "10.0.0.1";
        for (int i = 0; i < 2; i++) {
            assertThat(seats.take(other)).isInstanceOf(Seat.class);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(seats.take(address)).isInstanceOf(Seat.class);
        }
        assertThat(seats.take(address)).isInstanceOf(Refusal.class);
        assertThat(seats.take(other)).as("the sixth of five").isInstanceOf(Refusal.class);
    }

    private TestServer serve(UnaryOperator<SocketServerBuilder> options) {
        return TestServer.of(options, TestServer.table(new Route(TestServer.PATH, socket)));
    }

    private static HttpAnswer ask(TestServer server) throws IOException {
        return ask(server, TestServer.PATH);
    }

    private static HttpAnswer ask(TestServer server, String path, String... headers) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(path, headers));
            return client.readHttp();
        }
    }

    private static boolean isOpenTo(TestServer server) {
        try {
            return ask(server).status() == 101;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
