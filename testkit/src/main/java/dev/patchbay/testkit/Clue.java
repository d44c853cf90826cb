package dev.patchbay.testkit;

import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.ServerMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that may have come in place of what a test expects.
 *
 * @param sign by what it is known
 * @param meaning what it says about the disappointed test
 */
record Clue(Predicate<ServerMessage> sign, String meaning) {

    private static final String CRASH = "phx_error";
    private static final String END = "phx_close";

    /** That the channel is there no more. */
    static List<Clue> ofEnd(String topic, JsonValue joinRef) {
        return List.of(
                new Clue(isOf(topic, joinRef, CRASH), topic + " has crashed"),
                new Clue(isOf(topic, joinRef, END), topic + " has ended"));
    }

    private static Predicate<ServerMessage> isOf(String topic, JsonValue joinRef, String event) {
        return message -> message instanceof ServerMessage.Push push
                && push.topic().equals(topic)
                && push.event().equals(event)
                && push.joinRef().equals(joinRef);
    }

    /** What it means where it is among messages. */
    Optional<String> in(List<ServerMessage> messages) {
        return messages.stream().anyMatch(sign) ? Optional.of(meaning) : Optional.empty();
    }
}
