package dev.patchbay.connect;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.client.SendQueue;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Presentation;
import dev.patchbay.client.auth.Refresh;
import dev.patchbay.dialing.Callee;
import dev.patchbay.dialing.ClientEngine;
import dev.patchbay.dialing.ClientSession;
import dev.patchbay.dialing.Rules;
import dev.patchbay.dialing.SessionDialer;
import dev.patchbay.keeping.Authenticator;
import dev.patchbay.socket.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.client.Request;

/**
 * What may be said about a client's connection before it begins, whatever it connects to. Each method returns the connector itself.
 * Used by one thread.
 *
 * @param <C> the connector
 */
public abstract class ClientOptions<C extends ClientOptions<C>> {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration HANDSHAKE_TIMEOUT = Duration.ofSeconds(10);

    private final Map<String, Supplier<String>> headers = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> query = new LinkedHashMap<>();
    private final List<String> subprotocols = new ArrayList<>();
    private final List<Authenticator> authenticators = new ArrayList<>(1);
    private ReconnectPolicy policy = BackOff.DEFAULT;
    private Rules rules = Rules.DEFAULT;
    private Optional<String> name = Optional.empty();
    private Optional<ClientEngine> engine = Optional.empty();

    ClientOptions() {}

    /** The connector itself. */
    protected abstract C self();

    /** What happens when there is no connection: {@link BackOff#DEFAULT} unless said. */
    public final C reconnect(ReconnectPolicy decides) {
        policy = decides;
        return self();
    }

    /** A header field of the handshake, whose value is asked for at every attempt, on a worker. */
    public final C header(String field, Supplier<String> value) {
        headers.put(field, value);
        return self();
    }

    /** A parameter of the query, whose value is asked for at every attempt, on a worker. */
    public final C query(String parameter, Supplier<String> value) {
        query.put(parameter, value);
        return self();
    }

    /** The subprotocols that are offered, most wanted first. */
    public final C subprotocols(String... names) {
        subprotocols.addAll(List.of(names));
        return self();
    }

    /**
     * The bounds of its connections, as at a server: what waits for callbacks, what waits to be sent, how large a message that comes may
     * be, and when a server that says nothing is pinged and given up, 10 seconds later unless said. Those that nobody can send a client,
     * such as {@code channels}, mean nothing.
     *
     * <pre>{@code
     * Limits limits = Limits.defaults().withMessageSize(1024 * 1024).withPingInterval(Duration.ofSeconds(10));
     * TickerClient_Connector connector = new TickerClient_Connector().limits(limits);
     * }</pre>
     */
    public final C limits(Limits bounds) {
        rules = rules.withLimits(bounds);
        return self();
    }

    /**
     * Where messages wait that are sent while the connection is not open. Unless said, they are refused.
     *
     * <pre>{@code
     * TickerClient_Connector connector = new TickerClient_Connector().whileNotOpen(SendQueue.DEFAULT);
     * }</pre>
     */
    public final C whileNotOpen(SendQueue queue) {
        rules = rules.withQueue(queue);
        return self();
    }

    /** How many requests wait for their answers at once: 1,000 unless said. One more fails at once. */
    public final C requests(int most) {
        rules = rules.withRequests(most);
        return self();
    }

    /**
     * Shows every attempt's server who the client is. A token that the server answers with 401 is never shown again: one fresh one is tried
     * at once, and where that is refused, too, the client has failed.
     *
     * <pre>{@code
     * Credentials tokens = Credentials.from(() -> Token.of("fetched", Instant.now().plusSeconds(3600)));
     * TickerClient_Connector connector = new TickerClient_Connector().credentials(tokens, Presentation.bearer(), Refresh.DEFAULT);
     * }</pre>
     *
     * @param tokens of this connection
     * @param shown where the token stands
     * @param refresh when it is renewed, beside after a 401
     */
    public final C credentials(Credentials tokens, Presentation shown, Refresh refresh) {
        authenticators.clear();
        authenticators.add(new Authenticator(tokens, shown, refresh));
        return self();
    }

    /** Its name in the log; the URL without its query unless said. */
    public final C name(String own) {
        name = Optional.of(own);
        return self();
    }

    final C engine(ClientEngine other) {
        engine = Optional.of(other);
        return self();
    }

    final ClientSession session(String route, URI uri, Function<ClientConnection, Callee> callee) {
        SessionDialer.Asking asking =
                new SessionDialer.Asking(route, this::prepare, CONNECT_TIMEOUT, HANDSHAKE_TIMEOUT);
        ReconnectPolicy decides = policy;
        for (Authenticator authenticator : authenticators) {
            decides = authenticator.before(decides);
        }
        ClientSession.Plan plan =
                new ClientSession.Plan(name.orElse(route), uri, asking, decides, rules, List.copyOf(authenticators));
        return new ClientSession(engine.orElseGet(ClientEngine::shared), plan, callee);
    }

    private void prepare(Request request) {
        headers.forEach((field, value) -> request.headers(fields -> fields.put(field, value.get())));
        query.forEach((parameter, value) -> request.param(parameter, value.get()));
        List<String> offered = new ArrayList<>(subprotocols);
        authenticators.forEach(authenticator -> authenticator.addTo(request, offered));
        if (!offered.isEmpty()) {
            request.headers(fields -> fields.put("Sec-WebSocket-Protocol", String.join(", ", offered)));
        }
    }
}
