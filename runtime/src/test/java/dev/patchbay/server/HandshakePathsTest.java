package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which socket a path leads to. */
final class HandshakePathsTest {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.of(
                options -> options,
                TestServer.table(
                        new Route("/ws/echo", TestSocket.echo()),
                        new Route("/room/{room}/{seat}", says("variables")),
                        new Route("/room/lobby/{seat}", says("literal")),
                        new Route("/", says("root")),
                        new Route("/a/{first}/c", says("a.c")),
                        new Route("/a/b/d", says("a.b.d"))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/room/blue/7, variables",
        "/room/lobby/7, literal",
        "/, root",
        "/a/b/c, a.c",
        "/a/b/d, a.b.d",
        "/a/%62/d, a.b.d",
        "/a/x;p=1/c, a.c"
    })
    void servesThePathWithTheMostSpecificRoute(String path, String route) throws IOException {
        try (RawClient client = RawClient.open(server.port(), path)) {
            assertThat(client.readText()).isEqualTo(route);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/ws", "/ws/echo/more/", "/ws/echo/more", "/room/blue", "/WS/ECHO"})
    void answersAPathThatIsNoSocketsWith404(String path) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(path));

            assertThat(client.readHttp().status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/ws/%65cho, 101", // an encoded letter
        "/ws/echo/, 101", // one slash at the end
        "/ws/echo//, 400", // an empty segment
        "//ws/echo, 400",
        "/ws%2Fecho, 400", // an encoded slash
        "/ws/%2e%2e/ws/echo, 400", // an encoded parent
        "/ws/x/../echo, 101", // is resolved by Jetty
        "/ws/ec%ho, 400", // no encoding
        "/ws/%2565cho, 400", // an encoded percent
        "/ws/%5Cecho, 400" // a backslash
    })
    void takesPathsAsFarAsTheyMeanOneThing(String path, int status) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(path));

            assertThat(client.readHttp().status()).isEqualTo(status);
        }
    }

    private static TestSocket says(String text) {
        return TestSocket.create().onOpen(connection -> Answer.text(text));
    }
}
