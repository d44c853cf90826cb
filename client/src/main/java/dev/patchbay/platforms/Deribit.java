package dev.patchbay.platforms;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Dialogue;
import dev.patchbay.client.Heartbeat;
import dev.patchbay.client.Match;
import dev.patchbay.connect.ClientOptions;
import dev.patchbay.connect.Platform;
import dev.patchbay.message.Outbound;
import java.util.List;
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
    private final Wanted wanted = new Wanted();
    private volatile Optional<Exchange> exchange = Optional.empty();

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

    /**
     * Wants to hear of these channels, now or when it is open, and again after every reconnect, until it is unsubscribed or refused.
     *
     * @return completes when the exchange has confirmed all of them, and fails with {@link JsonRpcException} where it refuses one;
     *     is cancelled where one is unsubscribed before, or the connection is over
     */
    public CompletionStage<Void> subscribe(String... channels) {
        CompletionStage<Void> confirmed = wanted.add(List.of(channels));
        exchange.ifPresent(open -> open.subscribe(List.of(channels)));
        return confirmed;
    }

    /** Does not want to hear of them any more. */
    public void unsubscribe(String... channels) {
        wanted.remove(List.of(channels));
        exchange.ifPresent(open -> open.unsubscribe(List.of(channels)));
    }

    @Override
    public void configure(ClientOptions<?> options) {
        Heartbeat test = Heartbeat.of(TEST).answeredBy(Match.property("id", TEST_ID));
        options.url(url).heartbeat(test).dialogue(this::begin);
    }

    private Dialogue begin(ClientConnection connection) {
        if (exchange.isPresent()) {
            throw new IllegalStateException("A Deribit is for one connection, and this one has " + connection.name());
        }
        Exchange begun = new Exchange(connection, login, wanted);
        exchange = Optional.of(begun);
        return begun;
    }
}
