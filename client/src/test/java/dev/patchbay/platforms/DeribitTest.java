package dev.patchbay.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import dev.patchbay.subscribe.Subscription;
import dev.patchbay.subscribe.SubscriptionRefusedException;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said to an exchange beside what the program says. */
final class DeribitTest {

    private static final String BOOK = "book.BTC-PERPETUAL.100ms";
    private static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final TestExchange server = new TestExchange();
    private final Deribit nobody = Deribit.at(server.url());
    private final Deribit exchange = nobody.credentials("id", TestExchange.SECRET);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void logsInAndRestoresEverythingInOrderWhenTheServerIsBack() throws Exception {
        exchange.subscribe("trades.b", "user.orders", "trades.a");
        ClientConnection client = start(exchange);
        assertRestored();
        server.restart();

        assertRestored();
        client.close();
    }

    private void assertRestored() throws InterruptedException {
        assertThat(server.next()).isEqualTo("public/auth");
        assertThat(server.next()).isEqualTo("signed");
        assertThat(server.next()).isEqualTo("public/set_heartbeat");
        assertThat(server.next()).isEqualTo("public/subscribe [trades.b, trades.a]");
        assertThat(server.next()).isEqualTo("private/subscribe [user.orders]");
    }

    @Test
    void isClosedForGoodWhereItsCredentialsAreRefused() {
        ClientConnection client = start(nobody.credentials("id", "wrong"));

        Await.until("it is closed", () -> client.state().isFinal());
        assertThat(client.state()).isInstanceOfSatisfying(ClientState.Closed.class, closed -> {
            assertThat(closed.reason().code()).isEqualTo(3000);
            assertThat(closed.reason().reason()).isEqualTo("13004 invalid_credentials");
        });
    }

    @Test
    void renewsATokenBeforeItExpires() throws Exception {
        server.expiresIn = 1;
        ClientConnection client = start(exchange);

        until("refreshed");
        until("refreshed");
        assertThat(server.asked).doesNotContain("signed");
        client.close();
    }

    @Test
    void subscribesAlsoWhereItIsNotToldHowLongItsTokenIsGood() throws Exception {
        server.expiresIn = -1;
        exchange.subscribe("user.orders");
        ClientConnection client = start(exchange);

        until("private/subscribe [user.orders]");
        assertThat(server.asked).isEmpty();
        client.close();
    }

    @Test
    void renewsATokenThatIsRefused() throws Exception {
        ClientConnection client = start(exchange);
        until("public/set_heartbeat");
        server.expire();

        assertThatThrownBy(() -> Await.value(client.request(JsonRpc.call("private/get_positions", Map.of()))))
                .cause()
                .isInstanceOfSatisfying(
                        JsonRpcException.class,
                        error -> assertThat(error.code()).isEqualTo(Exchange.UNAUTHORIZED));
        until("refreshed");
        assertThat(Await.value(client.request(JsonRpc.call("private/get_positions", Map.of())))
                        .text())
                .isEqualTo("\"ok\"");
        client.close();
    }

    @Test
    void answersTestRequests() throws Exception {
        ClientConnection client = start(nobody);
        until("public/set_heartbeat");
        server.tick();
        Await.until("it answers", server::isAnswered);
        server.tick();
        Await.until("it answers", server::isAnswered);

        assertThat(heard).isEmpty();
        client.close();
    }

    @Test
    void isDroppedWithoutAnAnswer() throws Exception {
        ClientConnection client =
                new Feed_Connector(heard).url(server.url()).reconnect(SOON).start();
        server.tick();
        server.tick();

        assertThat(server.closed().code()).isEqualTo(4000);
        client.close();
    }

    @Test
    void subscribesAndUnsubscribesWhileItIsOpen() throws Exception {
        ClientConnection client = start(nobody);
        until("public/set_heartbeat");
        Await.value(nobody.subscribe("trades.a"));
        nobody.unsubscribe("trades.a");
        CompletionStage<Void> refused = nobody.subscribe("none");

        assertThat(server.next()).isEqualTo("public/subscribe [trades.a]");
        assertThat(server.next()).isEqualTo("public/unsubscribe [trades.a]");
        assertThatThrownBy(() -> Await.value(refused))
                .hasRootCauseInstanceOf(SubscriptionRefusedException.class)
                .hasMessageContaining("none");
        assertThat(nobody.subscriptions().find("none"))
                .hasValueSatisfying(none -> assertThat(none.state()).isEqualTo(Subscription.State.FAILED));
        client.close();
    }

    @Test
    void asksOnceForABookWithAGap() throws Exception {
        ClientConnection client = start(nobody);
        Await.value(nobody.subscribe(BOOK));
        server.asked.clear();
        server.book(BOOK, "{\"type\":\"snapshot\",\"change_id\":1}");
        server.book(BOOK, "{\"change_id\":2,\"prev_change_id\":1}");
        server.book(BOOK, "{\"change_id\":4,\"prev_change_id\":3}");
        server.book(BOOK, "{\"change_id\":6,\"prev_change_id\":5}");
        assertThat(server.next()).isEqualTo("public/unsubscribe [" + BOOK + "]");
        assertThat(server.next()).isEqualTo("public/subscribe [" + BOOK + "]");
        server.book(BOOK, "{\"type\":\"snapshot\",\"change_id\":7}");
        server.book(BOOK, "{\"change_id\":8,\"prev_change_id\":7}");

        for (int change : new int[] {1, 2, 7, 8}) {
            assertThat(Await.next(heard)).contains("\"change_id\":" + change);
        }
        assertThat(server.asked).isEmpty();
        client.close();
    }

    @Test
    void failsWithWhatTheServerSays() throws Exception {
        ClientConnection client = start(nobody);

        assertThatThrownBy(() -> Await.value(client.request(JsonRpc.call("public/fail", Map.of()))))
                .cause()
                .isInstanceOfSatisfying(JsonRpcException.class, error -> {
                    assertThat(error.code()).isEqualTo(10_009);
                    assertThat(error).hasMessage("not_enough_funds");
                });
        client.close();
    }

    @Test
    void isForOneConnection() {
        ClientConnection client = start(nobody);

        assertThatThrownBy(() -> start(nobody))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one connection");
        client.close();
    }

    @Test
    void forgetsWhatNobodyWantsAnyMore() {
        CompletionStage<Void> never = nobody.subscribe("trades.a");
        nobody.unsubscribe("trades.a");

        assertThatThrownBy(() -> Await.value(never)).hasRootCauseInstanceOf(CancellationException.class);
    }

    private ClientConnection start(Deribit platform) {
        return new Feed_Connector(heard).platform(platform).reconnect(SOON).start();
    }

    private void until(String call) throws InterruptedException {
        while (!server.next().equals(call)) {
            // others come before
        }
    }
}
