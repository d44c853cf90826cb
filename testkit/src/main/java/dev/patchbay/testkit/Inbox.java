package dev.patchbay.testkit;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.protocol.ServerMessage;
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
    private final List<ServerMessage> messages = new ArrayList<>();
    private Optional<Received.Closed> end = Optional.empty();

    Inbox(Peer peer, Transcript transcript, Contents contents) {
        this.peer = peer;
        this.transcript = transcript;
        this.examiner = new Examiner(peer, transcript);
        this.contents = contents;
    }

    /** Takes the first message of a kind, waiting for it. What is of another kind stays, and may be a clue where it does not come. */
    <T extends ServerMessage> T next(String expected, Class<T> kind, Predicate<T> isMeant, List<Clue> clues) {
        Optional<T> found = take(kind, isMeant);
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
            found = take(kind, isMeant);
        }
        return found.get();
    }

    private String found(List<Clue> clues) {
        return clues.stream()
                .flatMap(clue -> clue.in(messages).stream())
                .map(meaning -> "; " + meaning)
                .collect(Collectors.joining());
    }

    /** No such message may be here. */
    void none(String unexpected, Predicate<ServerMessage> isMeant) {
        peer.settle();
        for (Optional<Received> received = transcript.presentMessage();
                received.isPresent();
                received = transcript.presentMessage()) {
            keep(received.get());
        }
        take(ServerMessage.class, isMeant).ifPresent(message -> {
            throw examiner.complaint("no " + unexpected, came(message));
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
    void check(String expected, ServerMessage message, Object payload) {
        if (!contents.matches(message.payload(), payload)) {
            throw examiner.complaint(expected + " with " + contents.shown(payload), came(message));
        }
    }

    /** The payload as a type. */
    <T> T read(String expected, ServerMessage message, Class<T> type) {
        try {
            return contents.read(message.payload(), type);
        } catch (DecodeException e) {
            throw examiner.complaint(
                    expected + " with a " + type.getSimpleName(), came(message) + " (" + e.getMessage() + ")");
        }
    }

    /** The payload of a message, as it came. */
    static String came(ServerMessage message) {
        return Contents.received(message.payload()).toString();
    }

    AssertionError complaint(String expected, String came) {
        return examiner.complaint(expected, came);
    }

    private void keep(Received received) {
        if (received instanceof Received.Closed closed) {
            end = Optional.of(closed);
        } else {
            messages.add(decoded(received));
        }
    }

    private ServerMessage decoded(Received received) {
        try {
            return Protocol.V2.fromServer(
                    received instanceof Received.Binary binary
                            ? new Inbound.Binary(binary.bytes())
                            : Inbound.Text.of(((Received.Text) received).text()));
        } catch (DecodeException e) {
            throw examiner.complaint("a message of Phoenix Channels", received + " (" + e.getMessage() + ")");
        }
    }

    private <T extends ServerMessage> Optional<T> take(Class<T> kind, Predicate<T> isMeant) {
        for (Iterator<ServerMessage> left = messages.iterator(); left.hasNext(); ) {
            ServerMessage message = left.next();
            if (kind.isInstance(message) && isMeant.test(kind.cast(message))) {
                left.remove();
                return Optional.of(kind.cast(message));
            }
        }
        return Optional.empty();
    }
}
