package dev.patchbay.bench.peer;

import java.util.Map;

/** The peers by name. */
public final class Peers {

    private static final Map<String, Peer> ALL = Map.of(
            "nio", NioPeer::start,
            "netty", NettyPeer::start,
            "undertow", UndertowPeer::start,
            "jetty-api", JettyApiPeer::start,
            "jetty-core", JettyCorePeer::start);

    /** One server, which ends with the process. */
    @FunctionalInterface
    private interface Peer {
        void start(int port) throws Exception;
    }

    private Peers() {}

    /** Starts a peer: {@code /echo} echoes text, {@code /room} broadcasts it, where the peer has one. */
    public static void start(String name, int port) throws Exception {
        Peer peer = ALL.get(name);
        if (peer == null) {
            throw new IllegalArgumentException("No peer is named '" + name + "'; there are " + ALL.keySet());
        }
        peer.start(port);
    }
}
