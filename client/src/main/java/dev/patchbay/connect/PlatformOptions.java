package dev.patchbay.connect;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Dialogue;
import dev.patchbay.client.Heartbeat;
import dev.patchbay.dialing.Beats;
import dev.patchbay.dialing.Part;
import dev.patchbay.dialing.Rules;
import dev.patchbay.dialing.Talk;
import dev.patchbay.subscribe.Subscriptions;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What may be said about the service that a client connects to. Used by one thread.
 *
 * @param <C> the connector
 */
public abstract class PlatformOptions<C extends ClientOptions<C>> {

    private Optional<URI> url = Optional.empty();
    private Optional<Heartbeat> heartbeat = Optional.empty();
    private List<Function<ClientConnection, Dialogue>> dialogues = List.of();

    PlatformOptions() {}

    /** The connector itself. */
    protected abstract C self();

    /**
     * What is sent a server that says nothing, in place of pings: its interval and its patience stand, whatever its limits say.
     *
     * <pre>{@code
     * Heartbeat beat = Heartbeat.of("{\"op\":\"ping\"}").answeredBy(Match.property("op", "pong"));
     * TickerClient_Connector connector = new TickerClient_Connector().heartbeat(beat);
     * }</pre>
     */
    public final C heartbeat(Heartbeat beat) {
        heartbeat = Optional.of(beat);
        return self();
    }

    /**
     * Connects to this URL in place of the one that the class names. Variables are taken as they are said.
     *
     * @throws ClientException.BadUrl where it is no URL of a WebSocket
     */
    public final C url(String other) {
        url = Optional.of(new UriTemplate(other).uri(Map.of()));
        return self();
    }

    /**
     * Takes part in the conversation before the class does; besides those that were named before. Asked for one when the connection begins;
     * it stays through all reconnects.
     */
    public final C dialogue(Function<ClientConnection, Dialogue> made) {
        dialogues = with(dialogues, List.of(made));
        return self();
    }

    /**
     * Asks for the topics that a program wants, now and behind every reconnect.
     *
     * <pre>{@code
     * Subscriptions feeds = Subscriptions.with(SubscriptionProtocol.each(
     *         topic -> Request.of("+" + topic, Match.text(("ok " + topic)::equals)),
     *         topic -> Request.of("-" + topic, Match.text(("end " + topic)::equals))));
     * TickerClient_Connector connector = new TickerClient_Connector().subscriptions(feeds);
     * }</pre>
     */
    public final C subscriptions(Subscriptions wanted) {
        return dialogue(wanted::on);
    }

    static <T> List<T> with(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    static <T> Map<String, T> with(Map<String, T> some, String name, T value) {
        Map<String, T> all = new LinkedHashMap<>(some);
        all.put(name, value);
        return Collections.unmodifiableMap(all);
    }

    /** What there is to say about a service. What is said behind it, wins. */
    public final C platform(Platform service) {
        service.configure(self());
        return self();
    }

    final String route(String template) {
        return url.map(other -> other.getScheme() + "://" + other.getAuthority() + other.getPath())
                .orElse(template);
    }

    final URI uri(Supplier<URI> template) {
        return url.orElseGet(template);
    }

    final Rules beating(Rules rules) {
        return heartbeat.map(rules::withHeartbeat).orElse(rules);
    }

    final List<Part> parts() {
        return Stream.<Part>concat(
                        heartbeat.stream().map(Beats::new), dialogues.stream().map(Talk::new))
                .toList();
    }
}
