package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.testkit.peer.Peer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a client of channels has received and no expectation has taken yet. */
final class Inbox {

    private final Peer peer;
    private final Transcript transcript;
    private final Examiner examiner;
    private final Contents contents;
    private final List<Frame> frames = new ArrayList<>();
    private Optional<Received.Closed> end = Optional.empty();

    Inbox(Peer peer, Transcript transcript, Contents contents) {
        this.peer = peer;
        this.transcript = transcript;
        this.examiner = new Examiner(peer, transcript);
        this.contents = contents;
    }

    /** Takes the first message of a kind, waiting for it. What is of another kind stays, and may be a clue where it does not come. */
    Frame next(String expected, Predicate<Frame> kind, List<Clue> clues) {
        Optional<Frame> found = take(kind);
        while (found.isEmpty()) {
            Received received = end.<Received>map(closed -> closed)
                    .or(transcript::nextMessage)
                    .orElseThrow(() -> examiner.complaint(
                            expected, "nothing of that kind, for as long as one waits" + found(clues)));
            if (received instanceof Received.Closed closed) {
                end = Optional.of(closed);
                throw examiner.complaint(expected, closed + found(clues));
            }
            keep(received);
            found = take(kind);
        }
        return found.get();
    }

    private String found(List<Clue> clues) {
        return clues.stream()
                .flatMap(clue -> clue.in(frames).stream())
                .map(meaning -> "; " + meaning)
                .collect(Collectors.joining());
    }

    /** No message of a kind may be here. */
    void none(String unexpected, Predicate<Frame> kind) {
        peer.settle();
        for (Optional<Received> received = transcript.presentMessage();
                received.isPresent();
                received = transcript.presentMessage()) {
            keep(received.get());
        }
        take(kind).ifPresent(frame -> {
            throw examiner.complaint("no " + unexpected, frame.payload().toString());
        });
    }

    /** Takes the end, whatever else was received before it. */
    Received.Closed end() {
        while (end.isEmpty()) {
            keep(transcript
                    .nextMessage()
                    .orElseThrow(
                            () -> examiner.complaint("the end of the connection", "none, for as long as one waits")));
        }
        return end.get();
    }

    /** The payload has to be this one. */
    void check(String expected, Frame frame, Object payload) {
        if (!contents.matches(frame.payload(), payload)) {
            throw examiner.complaint(
                    expected + " with " + contents.shown(payload),
                    frame.payload().toString());
        }
    }

    /** The payload as a type. */
    <T> T read(String expected, Frame frame, Class<T> type) {
        try {
            return contents.read(frame.payload(), type);
        } catch (DecodeException e) {
            throw examiner.complaint(
                    expected + " with a " + type.getSimpleName(), frame.payload() + " (" + e.getMessage() + ")");
        }
    }

    AssertionError complaint(String expected, String came) {
        return examiner.complaint(expected, came);
    }

    private void keep(Received received) {
        if (received instanceof Received.Closed closed) {
            end = Optional.of(closed);
        } else {
            frames.add(Frame.of(received)
                    .orElseThrow(() -> examiner.complaint("a message of Phoenix Channels", received.toString())));
        }
    }

    private Optional<Frame> take(Predicate<Frame> kind) {
        for (Iterator<Frame> left = frames.iterator(); left.hasNext(); ) {
            Frame frame = left.next();
            if (kind.test(frame)) {
                left.remove();
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }
}
