package dev.patchbay.testkit;

import dev.patchbay.binding.Binding;
import dev.patchbay.binding.Routes;
import dev.patchbay.endpoint.Endpoints;
import dev.patchbay.endpoint.OneTopics;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.mount.Mount;
import dev.patchbay.observe.Observer;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServer;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.Limits;
import dev.patchbay.testkit.memory.MemoryVenue;
import dev.patchbay.testkit.network.NetworkVenue;
import dev.patchbay.testkit.peer.Entry;
import dev.patchbay.testkit.peer.HandshakeRequest;
import dev.patchbay.testkit.peer.Venue;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Tests sockets as their clients see them.
 *
 * <pre>{@code
 * SocketTester tester = SocketTester.of(new SocketRoutes(pubSub));
 * TestClient ada = tester.connect("/ws/chat/garden?name=ada");
 * ada.sendAs("say", new Say("hello")).expect(new Said("ada", "hello"));
 * }</pre>
 *
 * <p><b>In memory</b> ({@link #of}) there is no server and no network. The generated bindings are called by the
 * session that calls them in production, but on the thread of the test: when {@code send} returns, the handlers have
 * run, and what they answered is there. Only what a {@code CompletionStage} brings is waited for. A handler that
 * blocks until another client does something would block the test. Time stands still until {@link #advance} moves it.
 *
 * <p><b>Over the network</b> ({@link #over}) the same test runs against a real server; every expectation waits.
 *
 * <p>{@code with...} methods return a tester of the same server, whose clients open their connections differently.
 */
public final class SocketTester implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Venue venue;
    private final HandshakeRequest opening;
    private final Duration patience;
    private final Language language;

    private SocketTester(Venue venue, HandshakeRequest opening, Duration patience, Language language) {
        this.venue = venue;
        this.opening = opening;
        this.patience = patience;
        this.language = language;
    }

    private SocketTester(Venue venue, List<JsonCodec<?>> codecs) {
        this(venue, HandshakeRequest.ROOT, PATIENCE, new Language(new Payloads(codecs), "type"));
    }

    /** Tests the sockets of generated tables in memory, with the settings of a server that was told nothing. */
    public static SocketTester of(Routes... tables) {
        return builder(tables).open();
    }

    /** Tests the sockets of generated tables in memory, with settings as a server's builder takes them. */
    public static Builder builder(Routes... tables) {
        return new Builder(List.of(tables));
    }

    /** Tests a server that runs, on its port of this machine and without TLS. The tester does not stop it. */
    public static SocketTester over(SocketServer server) {
        URI base = URI.create("ws://localhost:" + server.port());
        return new SocketTester(new NetworkVenue(base, HttpClient.newHttpClient()), server.codecs());
    }

    /** Tests a server that runs at {@code wss://example.com:8443}, for instance; what trusts it and leads there is {@code http}'s business. */
    public static SocketTester over(URI base, HttpClient http) {
        return new SocketTester(new NetworkVenue(base, http), List.of());
    }

    /** With one header field more in the handshakes of its clients. */
    public SocketTester withHeader(String name, String value) {
        return with(opening.withHeader(name, value));
    }

    /** With one cookie more in the handshakes of its clients. */
    public SocketTester withCookie(String name, String value) {
        return with(opening.withCookie(name, value));
    }

    /** With clients that offer these subprotocols, most wanted first. */
    public SocketTester withSubprotocols(String... names) {
        return with(opening.withSubprotocols(List.of(names)));
    }

    /** With the token that phoenix.js takes as {@code authToken}, where the socket or its mount takes one. */
    public SocketTester withAuthToken(String token) {
        return with(opening.withAuthToken(token));
    }

    /** With another property than {@code "type"} in what {@link TestClient#sendAs} sends. */
    public SocketTester withTypeProperty(String name) {
        return with(new Language(language.payloads(), name));
    }

    /**
     * With the codecs of payloads that are sent to its clients or by them: {@code withCodecs(Said_Json.CODEC)}. Needed for what no
     * handler of its tables names, and over a URI.
     */
    public SocketTester withCodecs(JsonCodec<?>... more) {
        return with(language.with(List.of(more)));
    }

    /** With clients that wait for longer, or less, than 5 seconds for what they expect. */
    public SocketTester withPatience(Duration longest) {
        return new SocketTester(venue, opening, longest, language);
    }

    /**
     * Connects a client.
     *
     * @param pathAndQuery percent-encoded: {@code /ws/chat/garden?name=ada}
     * @throws RefusedHandshake where the handshake is answered with an error
     */
    public TestClient connect(String pathAndQuery) {
        HandshakeRequest request = opening.to(pathAndQuery);
        Transcript transcript = new Transcript(pathAndQuery, patience);
        Entry entry = venue.enter(request, transcript);
        if (entry instanceof Entry.Opened opened) {
            return new TestClient(opened.peer(), transcript, language.payloads(), language.typeProperty());
        }
        throw new RefusedHandshake(pathAndQuery, (Entry.Refused) entry);
    }

    /** Expects that a client is not let in; returns the answer, whose text may be looked at. */
    public RefusedHandshake expectRefused(int status, String pathAndQuery) {
        try {
            connect(pathAndQuery).vanish();
        } catch (RefusedHandshake refused) {
            if (refused.status() == status) {
                return refused;
            }
            throw new AssertionError("On " + pathAndQuery + "\nexpected a handshake refused with " + status, refused);
        }
        throw new AssertionError(
                "On " + pathAndQuery + "\nexpected a handshake refused with " + status + "\nbut got  a connection");
    }

    /** How many connections are open. */
    public int connections() {
        return venue.connections();
    }

    Venue venue() {
        return venue;
    }

    /** The time of this tester, to be given to the program's own objects as well. It stands still in memory. */
    public InstantSource clock() {
        return venue.clock();
    }

    /**
     * Moves the time, and does what is due then: connections that were idle for too long are closed.
     *
     * @throws UnsupportedOperationException over the network
     */
    public void advance(Duration duration) {
        venue.advance(duration);
    }

    /** Closes every connection of its clients; in memory as a server that stops: with 1012, behind the calls that wait. */
    @Override
    public void close() {
        venue.close();
    }

    private SocketTester with(HandshakeRequest other) {
        return new SocketTester(venue, other, patience, language);
    }

    private SocketTester with(Language other) {
        return new SocketTester(venue, opening, patience, other);
    }

    /** What a tester in memory is made of, as {@link SocketServerBuilder}. */
    public static final class Builder {

        private final Endpoints endpoints;
        private Limits limits = Limits.defaults();
        private Observer observer = Observer.NONE;
        private PresenceOptions presence = PresenceOptions.defaults();
        private TestClock clock = new TestClock();
        private final OneTopics topics;

        private Builder(List<Routes> tables) {
            this.endpoints = Endpoints.of(tables);
            this.topics = new OneTopics(tables);
        }

        /** Serves a socket at a path, as {@link SocketServerBuilder#mount}. */
        public Builder mount(String path, Binding binding, UnaryOperator<Mount> options) {
            endpoints.mount(path, binding, options);
            return this;
        }

        /** The bounds of every connection, {@link Limits#defaults()} unless said. */
        public Builder limits(Limits bounds) {
            limits = bounds;
            return this;
        }

        /** Is told what happens; nobody unless said. */
        public Builder observer(Observer told) {
            observer = told;
            return this;
        }

        /** The topics that connections may listen to, as {@link SocketServerBuilder#pubSub}. */
        public Builder pubSub(PubSub program) {
            topics.use(program);
            return this;
        }

        /** How presence is kept, as {@link SocketServerBuilder#presence}; without a tick, because time stands still. */
        public Builder presence(PresenceOptions options) {
            presence = options;
            return this;
        }

        /** The time that the tester moves, in place of one of its own: the program's objects may have it before the tester is there. */
        public Builder clock(TestClock time) {
            clock = time;
            return this;
        }

        /** A tester of these settings. */
        public SocketTester open() {
            var ground = new MemoryVenue.Ground(limits, observer, topics.get(), presence, clock.time());
            return new SocketTester(new MemoryVenue(endpoints.all(), ground), Payloads.of(endpoints.all()));
        }
    }
}
