package dev.patchbay.testkit;

import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.ServerMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * Of which kind a message to one channel is.
 *
 * @param topic the channel's
 * @param joinRef the ref of its join
 */
record Kinds(String topic, JsonValue joinRef) {

    /** To this client alone; nobody waits for an answer. */
    boolean isPush(ServerMessage message, String event) {
        return isToClient(message, event) && !isQuestion(message, event);
    }

    /** What carries a ref, but for the two messages that end a channel. */
    boolean isQuestion(ServerMessage message, String event) {
        return isToClient(message, event)
                && !event.startsWith("phx_")
                && message instanceof ServerMessage.Push push
                && !push.ref().isNull();
    }

    boolean isBroadcast(ServerMessage message, String event) {
        return message instanceof ServerMessage.Broadcast broadcast
                && broadcast.topic().equals(topic)
                && broadcast.event().equals(event);
    }

    private boolean isToClient(ServerMessage message, String event) {
        return message instanceof ServerMessage.Push push
                && push.topic().equals(topic)
                && push.event().equals(event)
                && push.joinRef().equals(joinRef);
    }

    /** What may have come in place of a push. */
    List<Clue> cluesToPush(String event) {
        return clues(broadcastInstead(event), questionInstead(event));
    }

    List<Clue> cluesToQuestion(String event) {
        return clues(broadcastInstead(event), pushInstead(event));
    }

    List<Clue> cluesToBroadcast(String event) {
        return clues(pushInstead(event), questionInstead(event));
    }

    private List<Clue> clues(Clue... others) {
        List<Clue> clues = new ArrayList<>(Clue.ofEnd(topic, joinRef));
        clues.addAll(List.of(others));
        return clues;
    }

    private Clue pushInstead(String event) {
        return new Clue(
                message -> isPush(message, event),
                "'" + event + "' came as a push, which @Intercept and me() make of it: write expectPush");
    }

    private Clue questionInstead(String event) {
        return new Clue(
                message -> isQuestion(message, event),
                "'" + event + "' came as a question, whose answer is waited for: write expectQuestion");
    }

    private Clue broadcastInstead(String event) {
        return new Clue(
                message -> isBroadcast(message, event),
                "'" + event + "' came as a broadcast, to everybody in the topic: write expectBroadcast");
    }
}
