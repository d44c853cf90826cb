package dev.patchbay.testkit;

import dev.patchbay.testkit.peer.Peer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares what a client received with what its test expects, and complains. */
final class Examiner {

    private static final String NOTHING = "nothing, for as long as one waits";

    private final Peer peer;
    private final Transcript transcript;

    Examiner(Peer peer, Transcript transcript) {
        this.peer = peer;
        this.transcript = transcript;
    }

    /** Takes the next message, or the end, which has to be as the test says. */
    void next(String expected, Predicate<Received> asExpected) {
        check(expected, transcript.nextMessage(), asExpected);
    }

    /** Takes the next message, or the end, which has to be of a kind. */
    <T extends Received> T next(String expected, Class<T> kind) {
        Optional<Received> received = transcript.nextMessage();
        check(expected, received, kind::isInstance);
        return kind.cast(received.orElseThrow());
    }

    /** Takes the next ping or pong. */
    void nextControl(Received.Control expected) {
        check(expected.toString(), transcript.nextControl(), expected::equals);
    }

    /** Nothing may be here. */
    void nothing() {
        peer.settle();
        transcript.presentMessage().ifPresent(received -> {
            throw complaint("nothing", received.toString());
        });
    }

    /** The latest failure has to be of a type. */
    <T extends Throwable> T lastFailure(Class<T> type) {
        List<Throwable> failures = peer.failures()
                .orElseThrow(() -> new UnsupportedOperationException(
                        "A real server does not tell its clients what failed; give it an Observer"));
        String expected = "the failure of a callback: " + type.getName();
        if (failures.isEmpty()) {
            throw complaint(expected, "none");
        }
        Throwable last = failures.get(failures.size() - 1);
        if (!type.isInstance(last)) {
            throw complaint(expected, last.toString());
        }
        return type.cast(last);
    }

    /** Something can only be sent while the connection is open. */
    void open(String message) {
        transcript.end().ifPresent(reason -> {
            throw complaint("an open connection, to send " + message, "the end: " + new Received.Closed(reason));
        });
    }

    /** What is to be thrown. It names what failed on the server, with stack traces as suppressed exceptions. */
    AssertionError complaint(String expected, String came) {
        List<Throwable> failures = peer.failures().orElse(List.of());
        AssertionError complaint = new AssertionError(transcript.report(expected, came, failures));
        failures.forEach(complaint::addSuppressed);
        return complaint;
    }

    private void check(String expected, Optional<Received> received, Predicate<Received> asExpected) {
        if (received.filter(asExpected).isEmpty()) {
            throw complaint(expected, received.map(Received::toString).orElse(NOTHING));
        }
    }
}
