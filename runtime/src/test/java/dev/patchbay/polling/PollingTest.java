package dev.patchbay.polling;

import static dev.patchbay.testing.PhoenixClient.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.message.Outbound;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PollingClient;
import dev.patchbay.testing.PollingClient.Answer;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What requests of long polling are answered with, as Phoenix answers them. */
final class PollingTest {

    private static final String JOIN = "['1','1','room:a','phx_join',{}]";
    private static final Duration WINDOW = Duration.ofSeconds(2);

    private final TestChannel room = TestChannel.create().on("echo", (payload, context) -> TestChannel.ok(payload));
    private final TestChannels channels = TestChannels.polled(
            mount -> mount.longPoll(poll -> poll.withWindow(WINDOW)), new ChannelRoute("room:*", room));

    @AfterEach
    void close() {
        channels.close();
    }

    @Test
    void isOffUnlessAMountSaysSo() throws Exception {
        try (TestChannels silent = TestChannels.of(room)) {
            assertThat(new PollingClient(silent.server().port(), "/socket/longpoll?vsn=2.0.0")
                            .poll()
                            .http())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPlainSocketIsNotPolled() {
        assertThatThrownBy(() -> TestServer.of((SocketServerBuilder builder) ->
                        builder.mount("/x", TestSocket.create(), mount -> mount.longPoll())))
                .hasMessageContaining("Only a socket with channels can be polled");
    }

    @Test
    void aFirstPollOpensASession() throws Exception {
        Answer answer = channels.polling().poll();

        assertThat(answer.http()).isEqualTo(200);
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.token()).isNotEmpty();
        assertThat(header(answer, "content-type")).isEqualTo("application/json; charset=utf-8");
        assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        assertThat(header(answer, "access-control-allow-origin")).isEqualTo("*");
        assertThat(channels.server().server().connections()).isEqualTo(1);
    }

    @Test
    void nothingComesWithinTheWindow() throws Exception {
        PollingClient client = channels.polling().open();
        Answer answer = client.poll();

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.token()).isEqualTo(client.token());
    }

    @Test
    void whatIsPublishedIsAnswered() throws Exception {
        PollingClient client = channels.polling().open();
        String bytes = Base64.getEncoder()
                .encodeToString("\0\1\1\6\4".concat("13room:aecho").concat("\t").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(client.publish(JOIN, "['1','2','room:a','echo',{'x':'\\\\\\\\é'}]\r", bytes, "")
                        .status())
                .isEqualTo(200);
        client.expect(ok("room:a", "1", "1"));
        assertThat(client.readText()).contains("{'x':'\\\\\\\\é'}");
        assertThat(Base64.getDecoder().decode(client.readText()))
                .startsWith(1, 1, 1, 6, 2)
                .endsWith(9);
    }

    @Test
    void anyOtherBodyIsOneText() throws Exception {
        PollingClient client = channels.polling("/socket/longpoll").open();
        String join = "{\"topic\":\"room:a\",\"event\":\"phx_join\",\n\"payload\":{},\"ref\":\"1\"}";

        assertThat(client.publish("application/json", join.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
        assertThat(client.readText()).contains("phx_reply");
    }

    @Test
    void aPollThatWaitsHearsAtOnce() throws Exception {
        PollingClient client = channels.polling().open();
        client.text(JOIN);
        client.expect(ok("room:a", "1", "1"));
        CompletableFuture<Answer> waiting = client.pollLater();
        channels.pubSub().broadcast("room:a", "msg", Outbound.text("{}"));

        assertThat(Await.value(waiting).messages()).containsExactly("[null,null,\"room:a\",\"msg\",{}]");
    }

    @Test
    void aStrangeTokenIsNone() throws Exception {
        PollingClient client = channels.polling().open();
        String token = client.token();
        String[] strange = {"x", ".", token + "A", "A" + token, token.substring(0, token.length() - 2), "a".repeat(5000)
        };
        for (String forged : strange) {
            client.showing(forged);
            assertThat(client.publish(JOIN).status()).isEqualTo(410);
            Answer anew = client.poll();
            assertThat(anew.status()).isEqualTo(410);
            assertThat(anew.token()).isNotEqualTo(token).isNotEmpty();
        }
        client.showing(token).text(JOIN);
        client.expect(ok("room:a", "1", "1"));
    }

    @Test
    void anOldTokenIsNone() throws Exception {
        try (TestChannels brief = TestChannels.polled(
                mount -> mount.longPoll(poll -> poll.withTokenAge(Duration.ofMillis(1))),
                new ChannelRoute("room:*", room))) {
            PollingClient client = brief.polling().open();
            Await.until("it is too old", () -> status(client) == 410);
        }
    }

    @Test
    void aPageOfAnotherOriginStaysOut() throws Exception {
        PollingClient client = channels.polling().open();

        assertThat(client.poll("Origin", "http://evil.example").status()).isEqualTo(403);
        assertThat(client.ask("OPTIONS", "Origin", "http://evil.example").status())
                .isEqualTo(403);
        assertThat(channels.polling().poll("Origin", "http://evil.example").status())
                .isEqualTo(403);
        Answer asked =
                client.ask("OPTIONS", "Origin", "http://localhost", "Access-Control-Request-Headers", "content-type");
        assertThat(asked.http()).isEqualTo(200);
        assertThat(header(asked, "access-control-allow-headers")).isEqualTo("content-type");
        assertThat(header(asked, "access-control-allow-methods")).isEqualTo("get, post, options");
        assertThat(header(asked, "access-control-max-age")).isEqualTo("3600");
        assertThat(client.ask("DELETE").http()).isEqualTo(400);
    }

    @Test
    void aVersionThatNobodySpeaksIsForbidden() throws Exception {
        Answer answer = channels.polling("/socket/longpoll?vsn=9.0.0").poll();

        assertThat(answer.http()).isEqualTo(200);
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void whatIsNoBase64IsRefusedAndTheSessionGoesOn() throws Exception {
        PollingClient client = channels.polling().open();

        assertThat(client.publish(JOIN, "*").http()).isEqualTo(400);
        client.expect(ok("room:a", "1", "1"));
    }

    @Test
    void aUserThatIsSentAwayHearsAtOnce() throws Exception {
        PollingClient client =
                channels.polling("/socket/longpoll?vsn=2.0.0&user=me").open();
        CompletableFuture<Answer> waiting = client.pollLater();
        channels.server().server().disconnect("me");

        assertThat(Await.value(waiting).status()).isIn(204, 410);
        assertThat(client.publish(JOIN).status()).isEqualTo(410);
        channels.server().awaitNoConnections();
    }

    @Test
    void whoDoesNotPollIsGone() throws Exception {
        PollingClient client = channels.polling().open();
        client.text(JOIN);
        channels.server().awaitNoConnections();

        Await.until("it has left", () -> room.leaves() == 1);
        assertThat(channels.pubSub().topics()).isEmpty();
        assertThat(client.publish(JOIN).status()).isEqualTo(410);
    }

    @Test
    void manyRequestsAtOnceLoseNothing() throws Exception {
        PollingClient client = channels.polling().open();
        client.text(JOIN);
        client.expect(ok("room:a", "1", "1"));
        List<CompletableFuture<Void>> publishing = IntStream.range(0, 8)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> publish(client, thread)))
                .toList();

        assertThat(client.readTexts(400)).doesNotHaveDuplicates();
        for (CompletableFuture<Void> one : publishing) {
            Await.value(one);
        }
    }

    private static void publish(PollingClient client, int thread) {
        try {
            for (int i = 0; i < 50; i++) {
                client.text("['1','" + thread + "." + i + "','room:a','echo',{}]");
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aServerThatStopsAnswersWhoWaits() throws Exception {
        PollingClient client = channels.polling().open();
        CompletableFuture<Answer> waiting = client.pollLater();
        assertThat(client.publish("").status()).isEqualTo(200); // behind the poll, or nearly always
        channels.close();

        Answer answer = Await.value(waiting);
        assertThat(answer.http() == 503 || answer.status() == 204).isTrue(); // what came too late is refused
        assertThat(channels.server().recorder().closings()).hasSize(1);
    }

    private static int status(PollingClient client) {
        try {
            return client.publish(JOIN).status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }
}
