package dev.patchbay.platforms;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Dialogue;
import dev.patchbay.client.Heartbeat;
import dev.patchbay.client.Match;
import dev.patchbay.connect.ClientOptions;
import dev.patchbay.connect.Platform;
import dev.patchbay.message.Outbound;
import dev.patchbay.subscribe.Subscriptions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The exchange Deribit, by its public JSON-RPC API over WebSocket (version 2). For one connection, which it logs in, again after each
 * reconnect and before its token expires; it subscribes anew, in the program's order, answers the exchange's test requests, and asks for an
 * order book once more where a change is missing. Notifications go to the class's {@code @OnMessage}. Any thread.
 *
 * <pre>{@code
 * Deribit exchange = Deribit.test().credentials("id", "secret");
 * ClientConnection books = new TickerClient_Connector().platform(exchange).start();
 * exchange.subscribe("book.BTC-PERPETUAL.100ms", "user.changes.any.any.raw");
 * books.request(JsonRpc.call("private/get_positions", Map.of("currency", "BTC")))
 *         .thenAccept(positions -> System.out.println(positions.text()));
 * }</pre>
 *
 * <p>Where the exchange refuses the credentials, the connection is closed for good with the code 3000, and a reason that has the error.
 */
public final class Deribit implements Platform {

    private static final String TEST_ID = "heartbeat";
    static final Outbound TEST = JsonRpc.text(TEST_ID, "public/test", Map.of());

    private final String url;
    private final Optional<Login> login;
    private final Subscriptions feeds = Subscriptions.with(new Channels());

    private Deribit(String url, Optional<Login> login) {
        this.url = url;
        this.login = login;
    }

    /** With real money. */
    public static Deribit live() {
        return at("wss://www.deribit.com/ws/api/v2");
    }

    /** The exchange's own place for tests. */
    public static Deribit test() {
        return at("wss://test.deribit.com/ws/api/v2");
    }

    /** Somebody else who speaks its protocol. */
    public static Deribit at(String url) {
        return new Deribit(url, Optional.empty());
    }

    /** Another one, which logs in. The secret is never sent: it signs. */
    public Deribit credentials(String clientId, String clientSecret) {
        return new Deribit(url, Optional.of(new Login(clientId, clientSecret)));
    }

    /** Which channels are wanted, and what has become of each. */
    public Subscriptions subscriptions() {
        return feeds;
    }

    /** Wants to hear of these channels, as {@link Subscriptions#subscribe(String...)}; what it refuses fails with {@link JsonRpcException}. */
    public CompletionStage<Void> subscribe(String... channels) {
        return feeds.subscribe(channels);
    }

    /** Does not want to hear of them any more. */
    public CompletionStage<Void> unsubscribe(String... channels) {
        return feeds.unsubscribe(channels);
    }

    @Override
    public void configure(ClientOptions<?> options) {
        Heartbeat test = Heartbeat.of(TEST).answeredBy(Match.property("id", TEST_ID));
        options.url(url).heartbeat(test).dialogue(this::begin);
    }

    private Dialogue begin(ClientConnection connection) {
        return new Exchange(connection, login, feeds);
    }
}
