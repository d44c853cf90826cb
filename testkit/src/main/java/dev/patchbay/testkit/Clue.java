package dev.patchbay.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that may have come in place of what a test expects.
 *
 * @param sign by what it is known
 * @param meaning what it says about the disappointed test
 */
record Clue(Predicate<Frame> sign, String meaning) {

    private static final String CRASH = "phx_error";
    private static final String END = "phx_close";

    /** That the channel is there no more. */
    static List<Clue> ofEnd(String topic, String joinRef) {
        return List.of(
                new Clue(isOf(topic, joinRef, CRASH), topic + " has crashed"),
                new Clue(isOf(topic, joinRef, END), topic + " has ended"));
    }

    private static Predicate<Frame> isOf(String topic, String joinRef, String event) {
        return frame -> frame.topic().equals(topic)
                && frame.event().equals(event)
                && frame.joinRef().equals(Optional.of(joinRef));
    }

    /** What it means where it is among messages. */
    Optional<String> in(List<Frame> frames) {
        return frames.stream().anyMatch(sign) ? Optional.of(meaning) : Optional.empty();
    }
}
