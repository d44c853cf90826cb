package dev.patchbay.conformance.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.patchbay.testkit.faults.Asked;
import dev.patchbay.testkit.faults.Frame;
import dev.patchbay.testkit.faults.Line;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One case, with one client and one server. The words of its lines:
 *
 * <pre>
 * do ORDER           the program does something: connect, join, push, leave, disconnect, reconnect
 * passes MILLIS      its time moves
 * hears WHAT         the program hears something; in any order with its neighbours, but neither more nor less
 * opens QUERY        a connection comes, with this query, and nothing else has come before; no time passes
 * reopens QUERY      the same, behind a time that no case is about
 * -> FRAME           the client sends this next
 * {@code <- FRAME}           the server sends this; where it is the application, it has to do so of its own accord
 * cuts               the connection ends without a close frame
 * holds, lets        who connects has to wait for an answer to the handshake, or no more
 * drops              the connection that waits for it ends
 * quiet              the client has sent nothing more
 * </pre>
 */
final class Play {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long POLL_NANOS = 1_000_000;
    private static final Duration STEP = Duration.ofMillis(10);
    private static final long MOST_AT_ONCE = 5_000;
    private static final int MOST_STEPS = 250;

    private final Server server;
    private final Program program;
    private final Notation notation = new Notation();
    private final List<String> happened = new ArrayList<>();
    private final List<String> unclaimed = new ArrayList<>();
    private int connections; // that have opened
    private int dropped; // that have not
    private int frames; // through the connection of now
    private int pings;
    private boolean isOpen;

    private Play(Server server, Program program) {
        this.server = server;
        this.program = program;
    }

    /** Plays all of it, and looks whether there is anything else in the end. */
    static void of(List<Case.Line> lines, Server server, Program program) {
        Play play = new Play(server, program);
        try {
            for (Case.Line line : lines) {
                play.plays(line.word(), line.rest());
                play.happened.add(line.toString());
            }
            play.ends();
        } catch (IOException | InterruptedException | AssertionError failure) {
            throw new AssertionError(
                    failure.getMessage() + "\nbehind\n  " + String.join("\n  ", play.happened) + "\nbeside "
                            + play.unclaimed,
                    failure);
        }
    }

    private void plays(String word, String rest) throws IOException, InterruptedException {
        switch (word) {
            case "do" -> program.does(rest);
            case "passes" -> passes(Long.parseLong(rest));
            case "hears" -> hears(rest);
            case "opens" -> opens(rest, 0);
            case "reopens" -> opens(rest, MOST_STEPS);
            case "->" -> assertThat(next("-> " + rest)).isEqualTo(rest);
            case "<-" -> says(rest);
            case "cuts" -> cuts();
            case "holds" -> server.holds();
            case "lets" -> server.lets();
            case "drops" -> drops();
            case "quiet" -> quiet();
            default -> throw new IllegalArgumentException(word + " is no word of a case");
        }
    }

    /** Not so much at once that an answer of the server's would come too late. */
    private void passes(long millis) throws InterruptedException {
        for (long left = millis; left > 0; left -= MOST_AT_ONCE) {
            program.passes(Duration.ofMillis(Math.min(left, MOST_AT_ONCE)));
            if (isOpen) {
                meets();
            }
        }
    }

    private void hears(String what) {
        await("hears " + what, () -> {
            collect();
            return unclaimed.remove(what) ? Optional.of(what) : Optional.empty();
        });
    }

    private void collect() {
        for (Optional<String> next = program.heard(); next.isPresent(); next = program.heard()) {
            unclaimed.add(next.get());
        }
    }

    private void opens(String query, int steps) {
        int[] left = {steps};
        Asked asked = await("opens " + query, () -> {
            List<Asked> all = server.handshakes();
            if (all.size() <= connections && left[0]-- > 0) {
                program.passes(STEP);
            }
            return all.size() > connections ? Optional.of(all.get(connections)) : Optional.empty();
        });
        assertThat(shown(asked)).isEqualTo(query);
        nothingElse();
        connections++;
        frames = 0;
        isOpen = true;
        await("is open", () -> program.isOpen() ? Optional.of(true) : Optional.empty());
    }

    /** The parameters, in whatever order they come, and who it is. */
    private static String shown(Asked asked) {
        String query = asked.target().replaceFirst("^/socket/websocket\\?", "");
        String who = asked.header("Sec-WebSocket-Protocol")
                .map(protocols -> " as " + protocols.replace(", ", ","))
                .orElse("");
        return Arrays.stream(query.split("&", -1)).sorted().collect(Collectors.joining(" ")) + who;
    }

    private String next(String what) {
        Frame frame = await(what, () -> {
            List<Frame> all = Server.received(connection());
            return all.size() > frames ? Optional.of(all.get(frames)) : Optional.empty();
        });
        frames++;
        isOpen &= frame.opcode() != Frame.CLOSE;
        return notation.ofClient(frame);
    }

    private void says(String what) throws IOException, InterruptedException {
        isOpen &= !what.startsWith("close");
        if (server.isScripted()) {
            connection().send(notation.frame(what));
        } else {
            assertThat(notation.ofServer(await("<- " + what, server::said))).isEqualTo(what);
        }
    }

    private Line connection() {
        return server.connection(connections + dropped);
    }

    private void cuts() throws IOException {
        isOpen = false;
        connection().reset();
        await("is not open", () -> program.isOpen() ? Optional.empty() : Optional.of(true));
    }

    private void drops() throws IOException {
        dropped++;
        server.connection(connections + dropped).reset();
    }

    /** What was sent before the client answers a ping is there behind it. */
    private void quiet() throws InterruptedException {
        meets();
        nothingElse();
    }

    private void meets() throws InterruptedException {
        Frame pong = Frame.pong("meets " + ++pings);
        Line line = connection();
        try {
            line.send(Frame.of(Frame.PING, pong.payload()));
            await(
                    "a pong",
                    () -> line.received().stream()
                            .filter(frame -> frame.opcode() == Frame.CLOSE || frame.equals(pong))
                            .findFirst());
        } catch (IOException closed) {
            isOpen = false; // by the client, as the case says next
        }
    }

    private void nothingElse() {
        if (connections > 0) {
            List<Frame> all = Server.received(connection());
            assertThat(all.subList(Math.min(frames, all.size()), all.size()))
                    .as("what the client has sent besides")
                    .isEmpty();
        }
    }

    private void ends() throws IOException, InterruptedException {
        if (isOpen) {
            program.does("ping");
            String heartbeat = next("a ping in the end");
            assertThat(heartbeat).matches("\\[null,\"\\d+\",\"phoenix\",\"heartbeat\",\\{}]");
            String reply = heartbeat.replace("\"heartbeat\",{}]", "\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]");
            says(reply);
            hears("pong");
            quiet();
        } else {
            nothingElse();
        }
        collect();
        assertThat(unclaimed).as("what the program has heard besides").isEmpty();
        assertThat(server.handshakes()).hasSize(connections);
        server.said().ifPresent(frame -> fail("The server has said besides: " + frame));
    }

    private <T> T await(String what, Supplier<Optional<T>> looks) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = looks.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("What does not happen: " + what);
            }
            program.passes(Duration.ZERO);
            LockSupport.parkNanos(POLL_NANOS);
            found = looks.get();
        }
        return found.get();
    }
}
