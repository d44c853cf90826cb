package dev.patchbay.conformance.channels;

import dev.patchbay.conformance.Application;
import dev.patchbay.testkit.faults.Asked;
import dev.patchbay.testkit.faults.Fault;
import dev.patchbay.testkit.faults.FaultServer;
import dev.patchbay.testkit.faults.Frame;
import dev.patchbay.testkit.faults.Line;
import dev.patchbay.testkit.faults.Script;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;

/** What a client talks with, and what keeps every frame: a server that says what a case says, or the application. */
final class Server implements AutoCloseable {

    private final FaultServer server;
    private final Phaser gate;
    private final Optional<Application> behind;
    private final Queue<Frame> said;

    private Server(FaultServer server, Phaser gate, Optional<Application> behind, Queue<Frame> said) {
        this.server = server;
        this.gate = gate;
        this.behind = behind;
        this.said = said;
    }

    /** One that says nothing of its own accord. It knows the subprotocol of those who bring a token. */
    static Server scripted(boolean withToken) {
        Phaser gate = new Phaser();
        Script accepts = withToken ? Fault.accept().header("Sec-WebSocket-Protocol", "phoenix") : Fault.accept();
        FaultServer server = FaultServer.start(through(gate).then(accepts));
        return new Server(server, gate, Optional.empty(), new ConcurrentLinkedQueue<>());
    }

    /** Waits while somebody holds it. */
    private static Script through(Phaser gate) {
        return Script.of(line -> {
            if (gate.getRegisteredParties() > 0) {
                gate.awaitAdvanceInterruptibly(gate.getPhase());
            }
        });
    }

    /** The application, with somebody between who keeps what passes. */
    static Server application() {
        Application application = Application.start();
        Queue<Frame> said = new ConcurrentLinkedQueue<>();
        Phaser gate = new Phaser();
        FaultServer server = FaultServer.start(through(gate)
                .then(Fault.accept())
                .then(line -> new Relay(line, said).to("ws://localhost:" + application.port() + "/socket/websocket")));
        return new Server(server, gate, Optional.of(application), said);
    }

    String url() {
        return server.uri("/socket").toString();
    }

    /** Whether it says what a case says, and nothing of its own accord. */
    boolean isScripted() {
        return behind.isEmpty();
    }

    List<Asked> handshakes() {
        return server.handshakes();
    }

    Line connection(int number) {
        return server.awaitConnection(number);
    }

    /** The messages, and the close frame, that have come through one connection. */
    static List<Frame> received(Line connection) {
        return connection.received().stream()
                .filter(frame -> frame.opcode() != Frame.PING && frame.opcode() != Frame.PONG)
                .toList();
    }

    /** What the application has said, and nobody has asked for. */
    Optional<Frame> said() {
        return Optional.ofNullable(said.poll());
    }

    /** Whoever connects has to wait for an answer. */
    void holds() {
        var unused = gate.register();
    }

    /** Nobody has to wait any more. */
    void lets() {
        var unused = gate.arriveAndDeregister();
    }

    @Override
    public void close() {
        server.close();
        behind.ifPresent(Application::close);
    }
}
