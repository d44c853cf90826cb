package dev.patchbay.testkit;

import dev.patchbay.binding.Routes;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.presence.PresenceRegistry;
import dev.patchbay.server.SocketServer;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Tests channels as their clients see them, after Phoenix.ChannelTest: in memory, with a time that the test moves, or
 * over the network.
 *
 * <pre>{@code
 * ChannelTester tester = ChannelTester.of(new SocketRoutes(pubSub));
 * TestChannel room = tester.connect("/socket?name=ada").join("room:lobby");
 * room.expectBroadcast("entered", new User("ada"));
 * room.push("say", new Say("hello")).expectOk(new Said("ada", "hello"));
 * }</pre>
 *
 * <p>Everything goes through the real {@code @OnConnect}, {@code @OnJoin} and the protocol in version 2.0.0; see
 * {@link SocketTester} for what "in memory" means.
 *
 * <p>An expectation that is disappointed throws an {@link AssertionError}, whatever test framework there is. It says
 * what was expected, what came, and everything that was received before; in memory, what failed in the connection's
 * callbacks is attached as suppressed exceptions.
 *
 * <p>The {@code with...} methods change nothing: they return another tester of the same server, whose clients open
 * their connections differently. A tester is made and used by one test, on one thread at a time. In memory nothing
 * has to be closed; closing it is how a test plays a server that stops.
 */
public final class ChannelTester implements AutoCloseable {

    private final SocketTester sockets;

    private ChannelTester(SocketTester sockets) {
        this.sockets = sockets;
    }

    /**
     * Tests the sockets of generated tables in memory, with the settings of a server that was told nothing.
     *
     * @param tables the generated tables, made with what the program's sockets and channels ask for
     * @return a tester with an observer, a {@code PubSub} and a clock of its own; {@link SocketTester#builder} takes
     *     others
     */
    public static ChannelTester of(Routes... tables) {
        return of(SocketTester.of(tables));
    }

    /**
     * Tests what a tester of sockets tests, with its settings, headers and cookies: the way to limits, an observer, a
     * {@code PubSub} or a clock of the test's own.
     *
     * <pre>{@code
     * SocketTester sockets = SocketTester.builder(routes)
     *         .limits(Limits.defaults().withChannels(2))
     *         .open();
     * ChannelTester tester = ChannelTester.of(sockets);
     * }</pre>
     *
     * @param sockets stays usable, for plain sockets of the same server
     */
    public static ChannelTester of(SocketTester sockets) {
        return new ChannelTester(sockets);
    }

    /**
     * Tests a server that runs, on its port of this machine and without TLS. The tester does not stop it. For a
     * server elsewhere, give {@link #of(SocketTester)} a tester that is over a URI.
     *
     * @param server has been started
     */
    public static ChannelTester over(SocketServer server) {
        return of(SocketTester.over(server));
    }

    /**
     * With one header field more in the handshakes of its clients.
     *
     * @param name such as {@code Authorization}
     * @param value as it is to be sent
     * @return another tester; this one is as it was
     */
    public ChannelTester withHeader(String name, String value) {
        return of(sockets.withHeader(name, value));
    }

    /**
     * With one cookie more in the handshakes of its clients.
     *
     * @param name the cookie's name
     * @param value as it is to be sent
     * @return another tester; this one is as it was
     */
    public ChannelTester withCookie(String name, String value) {
        return of(sockets.withCookie(name, value));
    }

    /**
     * With the token that phoenix.js takes as {@code authToken}. It travels as phoenix.js sends it, as a subprotocol,
     * and reaches {@code Handshake.authToken()} where the socket or its mount takes one.
     *
     * @param token not encoded
     * @return another tester; this one is as it was
     */
    public ChannelTester withAuthToken(String token) {
        return of(sockets.withAuthToken(token));
    }

    /**
     * With the codecs of payloads that its tables do not name, or of those of a server behind a URI; as
     * {@link SocketTester#withCodecs}.
     *
     * @param more such as {@code Said_Json.CODEC}
     * @return another tester; this one is as it was
     */
    public ChannelTester withCodecs(JsonCodec<?>... more) {
        return of(sockets.withCodecs(more));
    }

    /**
     * With clients that wait for longer, or less, than 5 seconds for what they expect.
     *
     * @param longest how long one expectation waits before it is disappointed
     * @return another tester; this one is as it was
     */
    public ChannelTester withPatience(Duration longest) {
        return of(sockets.withPatience(longest));
    }

    /**
     * Connects a client to a socket with channels. It speaks version 2.0.0 of the protocol, at {@code /websocket}
     * behind the mount's path, as Phoenix's clients do, and has joined nothing yet.
     *
     * @param mountAndQuery percent-encoded: {@code /socket?user=ada}
     * @return the open connection
     * @throws RefusedHandshake where the handshake is answered with an error
     */
    public TestConnection connect(String mountAndQuery) {
        return new TestConnection(sockets.connect(target(mountAndQuery)));
    }

    /**
     * Expects that a client is not let in.
     *
     * @param status the HTTP status of the answer
     * @param mountAndQuery as for {@link #connect}
     * @return the answer, whose text and header fields may be looked at
     * @throws AssertionError where it is let in, or refused with another status
     */
    public RefusedHandshake expectRefused(int status, String mountAndQuery) {
        return sockets.expectRefused(status, target(mountAndQuery));
    }

    /** How many connections of its clients, or of the server that it tests, are open. */
    public int connections() {
        return sockets.connections();
    }

    /**
     * Who is present in the topics of the server in memory: what {@code SocketServer.presence()} is to the program.
     *
     * @throws UnsupportedOperationException over the network, where the server itself is to be asked
     */
    public PresenceRegistry presence() {
        return sockets.venue().presence();
    }

    /** The time of this tester, to be given to the program's own objects as well. It stands still in memory. */
    public InstantSource clock() {
        return sockets.clock();
    }

    /**
     * Moves the time, and does what is due then, in its order: what {@code context.after} asked for, and the end of
     * connections that were idle for too long. When it returns, all of that has happened.
     *
     * <pre>{@code
     * tester.advance(Duration.ofMinutes(2));      // longer than the idle timeout of 60 seconds
     * ada.expectClosed(CloseReason.GOING_AWAY);
     * }</pre>
     *
     * @param duration how far
     * @throws UnsupportedOperationException over the network
     */
    public void advance(Duration duration) {
        sockets.advance(duration);
    }

    /**
     * Closes every connection of its clients; in memory as a server that stops: with 1012, behind the calls that
     * wait.
     */
    @Override
    public void close() {
        sockets.close();
    }

    private static String target(String mountAndQuery) {
        String[] parts = mountAndQuery.split("\\?", 2);
        return parts[0] + "/websocket?" + (parts.length == 2 ? parts[1] + "&" : "") + "vsn=2.0.0";
    }
}
