package dev.patchbay.testkit.duplex;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/** What is between a client and its server: one connection of the network, and one attempt of the client's. The test's thread. */
public final class Cable {

    private static final int FIRST_PORT = 49_152; // where the ports begin that clients have (RFC 6335, section 6)
    private static final int SERVER_PORT = 80;

    private final int number;
    private final Course course;
    private final Lane toServer;
    private final Lane toClient;
    private final MemoryEnd client;
    private final MemoryEnd server;

    Cable(int number, Course course, DuplexNetwork network) {
        this.number = number;
        this.course = course;
        this.toServer = new Lane("#" + number + " -> server", course, network, this::cut);
        this.toClient = new Lane("#" + number + " -> client", course, network, this::cut);
        this.client = new MemoryEnd(course, toServer, this::server, address(SERVER_PORT));
        this.server =
                new MemoryEnd(course, toClient, this::client, address(FIRST_PORT + number % (65_536 - FIRST_PORT)));
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Which one it is, counted from 1. */
    public int number() {
        return number;
    }

    /** What the client sends. */
    public Lane toServer() {
        return toServer;
    }

    /** What the server sends. */
    public Lane toClient() {
        return toClient;
    }

    /** Cuts it: what is on its way is lost, and both ends see that. */
    public void cut() {
        die("is cut");
        course.execute(client::breakOff);
        course.execute(server::breakOff);
    }

    /** Cuts it, which only the client sees: the server believes that it is there until its limits say otherwise. */
    public void cutForClient() {
        die("is cut for the client");
        course.execute(client::breakOff);
    }

    /** Cuts it, which only the server sees. */
    public void cutForServer() {
        die("is cut for the server");
        course.execute(server::breakOff);
    }

    private void die(String how) {
        course.note("#" + number + " " + how);
        toServer.die();
        toClient.die();
    }

    void flow() {
        toServer.more();
        toClient.more();
    }

    MemoryEnd client() {
        return client;
    }

    MemoryEnd server() {
        return server;
    }

    /** Whether neither end is there any more. */
    boolean isOver() {
        return !client.isOpen() && !server.isOpen();
    }
}
