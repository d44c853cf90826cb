package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientException.RateLimited;
import dev.patchbay.client.Match;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.client.Request;
import dev.patchbay.client.SendQueue;
import dev.patchbay.message.Inbound;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** A client that sends no faster than it may: one message a second. */
final class PacedClientTest extends PeerAndClient {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Request<Inbound.Text> ASK = Request.of("ask", Match.property("re", "ask"));

    private final ClientRateLimit limit = ClientRateLimit.evenly(SECOND);

    @Test
    void sendsWhatWaitsWhenItMay() throws Exception {
        ClientSession client = paced();
        client.send("1");
        CompletionStage<Void> second = client.send("2");
        assertThat(peer.text()).isEqualTo("1");
        time.advance(SECOND.minusNanos(1));
        assertThat(client.rateCounts()).isEqualTo(new RateCounts(1, 1, 0, 1));
        assertThat(second.toCompletableFuture()).isNotDone();
        time.advance(Duration.ofNanos(1));

        assertThat(peer.text()).isEqualTo("2");
        Await.value(second);
        client.close();
    }

    @Test
    void refusesWhatThereIsNoRoomForAndTellsItsObserver() throws Exception {
        rules = rules.withRate(ClientRateLimit.bucket(1, SECOND).withQueue(1));
        ClientSession client = open();
        client.send("1");
        client.send("2");

        assertThatThrownBy(() -> Await.value(client.send("333"))).hasCauseInstanceOf(RateLimited.class);
        assertThat(Await.next(dropped)).isEqualTo(3);
        client.close();
    }

    @Test
    void failsWhatWaitsWhenTheConnectionEnds() throws Exception {
        policy = ReconnectPolicy.never();
        ClientSession client = paced();
        client.send("1");
        CompletionStage<Void> second = client.send("22");
        CompletionStage<Inbound.Text> answer = client.request(ASK);
        peer.cut();

        assertThatThrownBy(() -> Await.value(second))
                .cause()
                .isInstanceOfSatisfying(
                        ConnectionLost.class,
                        lost -> assertThat(lost.isMaybeDone()).isFalse());
        assertThat(Await.next(dropped)).isEqualTo(2);
        assertThatThrownBy(() -> Await.value(answer))
                .cause()
                .isInstanceOfSatisfying(
                        ConnectionLost.class,
                        lost -> assertThat(lost.isMaybeDone()).isFalse());
    }

    @Test
    void keepsWhatWaitsForTheNextConnectionWhereMessagesWaitForOne() throws Exception {
        rules = rules.withQueue(SendQueue.DEFAULT);
        ClientSession client = paced();
        client.send("1");
        client.send("2");
        assertThat(peer.text()).isEqualTo("1");
        peer.cut();
        Await.until("it has ended", () -> !client.isOpen());
        client.send("3");
        openAgain(client);

        assertThat(textSoon()).isEqualTo("2");
        assertThat(textSoon()).isEqualTo("3");
        client.close();
    }

    @Test
    void refusesNothingThatHasWaitedForAConnection() throws Exception {
        rules = rules.withQueue(SendQueue.DEFAULT)
                .withRate(ClientRateLimit.evenly(SECOND).withQueue(0));
        ClientSession client = begin(new Calls());
        client.send("1");
        client.send("2");
        client.send("3");
        peer.open();
        assertThat(peer.text()).isEqualTo("1");
        assertThat(textSoon()).isEqualTo("2");
        assertThat(textSoon()).isEqualTo("3");
        client.close();
    }

    @Test
    void failsWhatWaitedForTheNextConnectionWhereThereIsNone() throws Exception {
        rules = rules.withQueue(SendQueue.DEFAULT);
        policy = ReconnectPolicy.never();
        ClientSession client = paced();
        client.send("1");
        CompletionStage<Void> second = client.send("2");
        peer.cut();

        assertThatThrownBy(() -> Await.value(second)).hasCauseInstanceOf(NotConnected.class);
    }

    @Test
    void letsWhatOnOpenSendsGoFirstAndCountsIt() throws Exception {
        rules = rules.withRate(limit);
        ClientSession client = open(new Greeting());
        assertThat(peer.text()).isEqualTo("token");
        assertThat(peer.text()).isEqualTo("hello");
        client.send("1");
        assertThat(client.rateCounts()).isEqualTo(new RateCounts(2, 1, 0, 1));
        time.advance(SECOND);

        assertThat(peer.text()).isEqualTo("1");
        client.close();
    }

    private ClientSession paced() throws Exception {
        rules = rules.withRate(limit);
        return open();
    }

    /** Sends two messages before all others. */
    private final class Greeting extends Calls {

        private Optional<ClientConnection> client = Optional.empty();

        @Override
        void of(ClientConnection connection) {
            client = Optional.of(connection);
        }

        @Override
        public Answer onOpen(Connection connection) {
            client.orElseThrow().send("token");
            client.orElseThrow().send("hello");
            return Answer.none();
        }
    }
}
