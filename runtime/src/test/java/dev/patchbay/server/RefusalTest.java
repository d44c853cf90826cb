package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Route;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.HttpAnswer;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class RefusalTest {

    @Test
    void answers403AndNothingElse() throws Exception {
        HttpAnswer answer = answerTo(new Refused());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void answersWithTheProgramsOwnStatusAndText() throws Exception {
        HttpAnswer answer = answerTo(new Refused(401, "Who are you? \u00fc"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("Who are you? \u00fc");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
    }

    @Test
    void answers500WithoutInternalsWhenTheProgramFails() throws Exception {
        for (Throwable failure : new Throwable[] {
            new IllegalStateException("secret"), new IOException("secret"), new StackOverflowError("secret")
        }) {
            HttpAnswer answer = answerTo(failure);

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
            assertThat(answer.headers().toString()).doesNotContain("secret");
        }
    }

    @Test
    void answers404WhenAVariableCannotBeConverted() throws Exception {
        TestSocket socket = TestSocket.create().onConnect(handshake -> handshake.pathParam("id", Integer::valueOf));
        try (TestServer server = TestServer.of(options -> options, TestServer.table(new Route("/item/{id}", socket)));
                RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/item/seven"));
            assertThat(client.readHttp().status()).isEqualTo(404);

            client.upgrade("/item/7");
        }
    }

    @Test
    void neitherOpensNorCountsTheConnection() throws Exception {
        TestSocket socket = TestSocket.create().onConnect(handshake -> {
            throw new Refused();
        });
        try (TestServer server = TestServer.of(socket)) {
            ask(server);

            assertThat(Await.next(server.recorder().refusals())).isEqualTo("403 /ws");
            assertThat(server.recorder().openings()).isEmpty();
            assertThat(server.server().connections()).isZero();
            assertThat(socket.closes()).isZero();
        }
    }

    private static HttpAnswer answerTo(Throwable failure) throws IOException {
        TestSocket socket = TestSocket.create().onConnect(handshake -> {
            throw failure;
        });
        try (TestServer server = TestServer.of(socket)) {
            return ask(server);
        }
    }

    private static HttpAnswer ask(TestServer server) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(TestServer.PATH));
            return client.readHttp();
        }
    }
}
