package dev.patchbay.testing;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.Route;
import dev.patchbay.mount.Mount;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.server.SocketServerBuilder;
import dev.patchbay.socket.Handshake;
import dev.patchbay.socket.Limits;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A server with one socket with channels. */
public final class TestChannels implements AutoCloseable {

    private static final String MOUNT = "/socket/websocket";

    private final PubSub pubSub = PubSub.local();
    private final TestServer server;

    private TestChannels(UnaryOperator<SocketServerBuilder> options, List<ChannelRoute> routes) {
        server = TestServer.of(
                builder -> options.apply(builder).pubSub(pubSub),
                TestServer.table(new Route("/socket", new Binding(routes))));
    }

    /** With channels that are polled, too. */
    public static TestChannels polled(UnaryOperator<Mount> options, ChannelRoute... routes) {
        return polled(builder -> builder, options, routes);
    }

    /** With channels that are polled, too, on a server with options of its own. */
    public static TestChannels polled(
            UnaryOperator<SocketServerBuilder> server, UnaryOperator<Mount> options, ChannelRoute... routes) {
        List<ChannelRoute> all = List.of(routes);
        return new TestChannels(builder -> server.apply(builder).mount("/socket", new Binding(all), options), all);
    }

    /** A client of version 2 that polls, and has no session yet. */
    public PollingClient polling() {
        return polling("/socket/longpoll?vsn=2.0.0");
    }

    /** A client that polls at a path of its own. */
    public PollingClient polling(String pathAndQuery) {
        return new PollingClient(server.port(), pathAndQuery);
    }

    /** With channels of the given limits. */
    public static TestChannels of(Limits limits, ChannelRoute... routes) {
        return new TestChannels(builder -> builder.limits(limits), List.of(routes));
    }

    /** With channels of the given limits, in a time that the test moves. */
    public static TestChannels of(MovedTime time, Limits limits, ChannelRoute... routes) {
        return new TestChannels(builder -> time.to(builder.limits(limits)), List.of(routes));
    }

    /** With channels, on a server with options of its own. */
    public static TestChannels of(UnaryOperator<SocketServerBuilder> options, ChannelRoute... routes) {
        return new TestChannels(options, List.of(routes));
    }

    /** With presence of these options, and one channel for {@code room:*}. */
    public static TestChannels of(PresenceOptions options, TestChannel room) {
        return new TestChannels(builder -> builder.presence(options), List.of(new ChannelRoute("room:*", room)));
    }

    /** With one channel for {@code room:*}. */
    public static TestChannels of(TestChannel room) {
        return of(Limits.defaults(), room);
    }

    /** With one channel for {@code room:*}. */
    public static TestChannels of(Limits limits, TestChannel room) {
        return of(limits, new ChannelRoute("room:*", room));
    }

    /** A client of version 2. */
    public PhoenixClient open() throws IOException {
        return open("?vsn=2.0.0");
    }

    /** A client with a query of its own. */
    public PhoenixClient open(String query) throws IOException {
        return new PhoenixClient(RawClient.open(server.port(), MOUNT + query));
    }

    /** The status of the answer to a handshake that is refused. */
    public HttpAnswer refused(String query) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request(MOUNT + query));
            return client.readHttp();
        }
    }

    public PubSub pubSub() {
        return pubSub;
    }

    public TestServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }

    private record Binding(List<ChannelRoute> channels) implements ChannelSocketBinding {

        @Override
        public ChannelUser accept(Handshake handshake) {
            return new ChannelUser(handshake, Optional.empty(), handshake.queryParam("user"));
        }
    }
}
