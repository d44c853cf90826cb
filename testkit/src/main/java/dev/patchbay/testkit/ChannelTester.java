package dev.patchbay.testkit;

import dev.patchbay.binding.Routes;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.server.SocketServer;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Tests channels as their clients see them, after Phoenix.ChannelTest: in memory, with a time that the test moves, or over the
 * network.
 *
 * <pre>{@code
 * ChannelTester tester = ChannelTester.of(new SocketRoutes());
 * TestChannel room = tester.connect("/socket?user=ada").join("room:lobby");
 * room.push("echo", new Said("hello")).expectOk(new Said("hello"));
 * room.expectBroadcast("entered", new Entered("ada"));
 * }</pre>
 *
 * <p>Everything goes through the real {@code @OnConnect}, {@code @OnJoin} and the protocol in version 2.0.0; see
 * {@link SocketTester} for what "in memory" means.
 */
public final class ChannelTester implements AutoCloseable {

    private final SocketTester sockets;

    private ChannelTester(SocketTester sockets) {
        this.sockets = sockets;
    }

    /** Tests the sockets of generated tables in memory, with the settings of a server that was told nothing. */
    public static ChannelTester of(Routes... tables) {
        return of(SocketTester.of(tables));
    }

    /** Tests what a tester of sockets tests, with its settings, headers and cookies. */
    public static ChannelTester of(SocketTester sockets) {
        return new ChannelTester(sockets);
    }

    /** Tests a server that runs, on its port of this machine and without TLS. The tester does not stop it. */
    public static ChannelTester over(SocketServer server) {
        return of(SocketTester.over(server));
    }

    /** With one header field more in the handshakes of its clients. */
    public ChannelTester withHeader(String name, String value) {
        return of(sockets.withHeader(name, value));
    }

    /** With one cookie more in the handshakes of its clients. */
    public ChannelTester withCookie(String name, String value) {
        return of(sockets.withCookie(name, value));
    }

    /** With the token that phoenix.js takes as {@code authToken}. */
    public ChannelTester withAuthToken(String token) {
        return of(sockets.withAuthToken(token));
    }

    /** With the codecs of payloads that its tables do not name, or of those of a server; as {@link SocketTester#withCodecs}. */
    public ChannelTester withCodecs(JsonCodec<?>... more) {
        return of(sockets.withCodecs(more));
    }

    /** With clients that wait for longer, or less, than 5 seconds for what they expect. */
    public ChannelTester withPatience(Duration longest) {
        return of(sockets.withPatience(longest));
    }

    /**
     * Connects a client.
     *
     * @param mountAndQuery percent-encoded: {@code /socket?user=ada}
     * @throws RefusedHandshake where the handshake is answered with an error
     */
    public TestConnection connect(String mountAndQuery) {
        return new TestConnection(sockets.connect(target(mountAndQuery)));
    }

    /** Expects that a client is not let in. */
    public RefusedHandshake expectRefused(int status, String mountAndQuery) {
        return sockets.expectRefused(status, target(mountAndQuery));
    }

    /** How many connections of its clients, or of the server that it tests, are open. */
    public int connections() {
        return sockets.connections();
    }

    /** The time of this tester, to be given to the program's own objects as well. It stands still in memory. */
    public InstantSource clock() {
        return sockets.clock();
    }

    /**
     * Moves the time, and does what is due then, in its order: what {@code context.after} asked for, and the end of connections
     * that were idle for too long.
     *
     * @throws UnsupportedOperationException over the network
     */
    public void advance(Duration duration) {
        sockets.advance(duration);
    }

    /** Closes every connection of its clients; in memory as a server that stops. */
    @Override
    public void close() {
        sockets.close();
    }

    private static String target(String mountAndQuery) {
        String[] parts = mountAndQuery.split("\\?", 2);
        return parts[0] + "/websocket?" + (parts.length == 2 ? parts[1] + "&" : "") + "vsn=2.0.0";
    }
}
