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
import dev.patchbay.dialing.ClientPlan;
import dev.patchbay.dialing.ClientSession;
import dev.patchbay.dialing.HeaderRules;
import dev.patchbay.dialing.Part;
import dev.patchbay.dialing.Rules;
import dev.patchbay.dialing.SessionDialer;
import dev.patchbay.dialing.Supplied;
import dev.patchbay.keeping.Authenticator;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.observe.Observer;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.socket.Limits;
import dev.patchbay.trace.TraceSink;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What may be said about a client's connection before it begins, whatever it connects to. Each method returns the connector itself.
 * Used by one thread.
 *
 * @param <C> the connector
 */
public abstract class ClientOptions<C extends ClientOptions<C>> extends NetworkOptions<C> {

    // what most programs leave empty is nothing until it is said: a connection keeps its connector
    private Map<String, Supplier<String>> headers = Map.of();
    private Map<String, Supplier<String>> query = Map.of();
    private List<String> subprotocols = List.of();
    private Optional<Supplier<Authenticator>> authenticator = Optional.empty();
    private ReconnectPolicy policy = BackOff.DEFAULT;
    private Rules rules = Rules.DEFAULT;
    private Optional<String> name = Optional.empty();
    private List<TraceSink> traces = List.of();
    private Observer observer = Observer.NONE;
    private Optional<ParameterFilter> filter = Optional.empty();
    private Optional<ClientEngine> engine = Optional.empty();

    ClientOptions() {}

    /** What happens when there is no connection: {@link BackOff#DEFAULT} unless said. */
    public final C reconnect(ReconnectPolicy decides) {
        policy = decides;
        return self();
    }

    /**
     * A header field of the handshake, whose value is asked for at every attempt, on a worker. Where that fails, so has the attempt, and
     * what follows is said by the policy.
     *
     * @throws IllegalArgumentException where it is a field of the handshake itself, {@code Host} or {@code Sec-WebSocket-Key} for instance
     */
    public final C header(String field, Supplier<String> value) {
        HeaderRules.checkName(field);
        headers = with(headers, field, value);
        return self();
    }

    /** A parameter of the query, whose value is asked for at every attempt, on a worker. */
    public final C query(String parameter, Supplier<String> value) {
        query = with(query, parameter, value);
        return self();
    }

    /**
     * The subprotocols that are offered, most wanted first.
     *
     * @throws IllegalArgumentException where one has a character that no header can hold there: a space or a comma, for instance
     */
    public final C subprotocols(String... names) {
        List.of(names).forEach(HeaderRules::checkToken);
        subprotocols = with(subprotocols, List.of(names));
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
     * @param refresh when it is renewed, beside after a 401
     * @throws IllegalArgumentException where it cannot be shown so
     */
    public final C credentials(Credentials tokens, Presentation shown, Refresh refresh) {
        authenticator = Optional.of(Authenticator.of(tokens, shown, refresh));
        return self();
    }

    /** How fast messages are sent: as they come unless said. What has no room fails with {@link dev.patchbay.client.ClientException.RateLimited}. */
    public final C rateLimit(ClientRateLimit limit) {
        rules = rules.withRate(limit);
        return self();
    }

    /**
     * Its name, in the log, for observers, and for {@link Clients#find}; unless said the URL of the class, with a number where that is
     * taken. Where another connection has it that is not over, starting throws {@link IllegalStateException}.
     */
    public final C name(String own) {
        name = Optional.of(own);
        return self();
    }

    /** Is told what happens to the connection; besides those that were named before. */
    public final C observer(Observer told) {
        observer = observer.and(told);
        return self();
    }

    /** Is shown everything from the first attempt on, as by {@link ClientConnection#trace}; besides those that were named before. */
    public final C trace(TraceSink sink) {
        traces = with(traces, List.of(sink));
        return self();
    }

    /**
     * Which values are neither logged nor traced: those whose names contain one of these words, in any case. Unless said {@code
     * password}, {@code token}, {@code secret}, {@code authorization}, {@code cookie}, {@code signature} and {@code apikey}.
     */
    public final C filteredParameters(String... words) {
        filter = Optional.of(ParameterFilter.of(words));
        return self();
    }

    /** What it runs on: for the testkit, whose engine has neither threads nor a network. Unless said, all connections share one. */
    @SuppressWarnings("exports")
    public final C engine(ClientEngine other) {
        engine = Optional.of(other);
        return self();
    }

    final ClientEngine engine() {
        return engine.orElseGet(ClientEngine::shared);
    }

    final ClientSession session(
            String template, Supplier<URI> uri, Function<ClientConnection, Callee> callee, List<Part> own) {
        Optional<Authenticator> who = authenticator.map(Supplier::get);
        Supplied supplied = new Supplied(
                headers,
                query,
                subprotocols,
                who.stream().<Supplied.Secret>map(one -> one::secret).toList());
        SessionDialer.Asking asking = new SessionDialer.Asking(route(template), supplied, terms());
        ClientEngine all = engine().observedBy(observer);
        ReconnectPolicy fair = all.policy(policy);
        ReconnectPolicy decides = who.map(one -> one.before(fair)).orElse(fair);
        ClientEngine filtering = filter.map(all::filtering).orElse(all);
        ClientSession session = all.names().name(name, route(template), chosen -> {
            List<Part> parts = Stream.of(who.stream(), own.stream(), parts().stream())
                    .<Part>flatMap(each -> each)
                    .toList();
            ClientPlan plan = new ClientPlan(chosen, uri(uri), asking, decides, beating(rules), parts);
            return new ClientSession(filtering, plan, callee);
        });
        traces.forEach(session::trace);
        return session;
    }
}
