package dev.patchbay.testkit;

import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.ServerMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * A channel that a test's client has joined. An {@code expect} looks for the first message of its kind that was received and not
 * taken yet, waits for it, and throws an {@link AssertionError} where it does not come or is another than expected; messages of other
 * kinds stay where they are. So the order is looked at among messages of one event, and not among those of several.
 */
public final class TestChannel {

    private final TestConnection connection;
    private final String topic;
    private final JsonValue joinRef;
    private final ServerMessage joined;

    TestChannel(TestConnection connection, String topic, JsonValue joinRef, ServerMessage joined) {
        this.connection = connection;
        this.topic = topic;
        this.joinRef = joinRef;
        this.joined = joined;
    }

    /** The topic. */
    public String topic() {
        return topic;
    }

    /** The payload of the reply to its join. */
    public <T> T joined(Class<T> type) {
        return inbox().read("the reply to the join of " + topic, joined, type);
    }

    /** Expects that the reply to its join was this payload. */
    public TestChannel expectJoined(Object payload) {
        inbox().check("the reply to the join of " + topic, joined, payload);
        return this;
    }

    /** Sends an event with the payload <code>{}</code>. */
    public Pushed push(String event) {
        return connection.send(joinRef, topic, event, TestConnection.EMPTY);
    }

    /** Sends an event with a payload: a typed one, a {@code Map}, a {@code JsonValue}, or bytes. */
    public Pushed push(String event, Object payload) {
        return connection.send(joinRef, topic, event, connection.contents().message(payload));
    }

    /** Expects an event that the channel sent to this client alone. */
    public TestChannel expectPush(String event, Object payload) {
        inbox().check(pushOf(event), nextPush(pushOf(event), event), payload);
        return this;
    }

    /** Expects an event that the channel sent to this client alone, and returns its payload. */
    public <T> T expectPush(String event, Class<T> type) {
        return inbox().read(pushOf(event), nextPush(pushOf(event), event), type);
    }

    /** Expects an event that was broadcast to the topic, and not intercepted. */
    public TestChannel expectBroadcast(String event, Object payload) {
        inbox().check(broadcastOf(event), nextBroadcast(event), payload);
        return this;
    }

    /** Expects an event that was broadcast to the topic, and not intercepted, and returns its payload. */
    public <T> T expectBroadcast(String event, Class<T> type) {
        return inbox().read(broadcastOf(event), nextBroadcast(event), type);
    }

    /** Expects that no such event is here, pushed or broadcast; see {@link Pushed#expectNoReply()}. */
    public TestChannel expectNo(String event) {
        inbox().none(
                        "event '" + event + "' on " + topic,
                        message -> isPush(message, event) || isBroadcast(message, event));
        return this;
    }

    /** Leaves, and expects that the channel ends. */
    public void leave() {
        connection.send(joinRef, topic, "phx_leave", TestConnection.EMPTY).expectOk();
        expectEnd();
    }

    /** Expects that the channel has ended as planned, and does not come back by itself. */
    public void expectEnd() {
        nextPush("the end of " + topic, "phx_close");
    }

    /** Expects that the channel has crashed. */
    public void expectCrash() {
        nextPush("the crash of " + topic, "phx_error");
    }

    private ServerMessage nextPush(String expected, String event) {
        Clue other = new Clue(message -> isBroadcast(message, event), broadcastInstead(event));
        return inbox().next(expected, ServerMessage.Push.class, push -> isPush(push, event), clues(other));
    }

    private ServerMessage nextBroadcast(String event) {
        Clue other = new Clue(message -> isPush(message, event), pushInstead(event));
        return inbox().next(
                        broadcastOf(event),
                        ServerMessage.Broadcast.class,
                        broadcast -> isBroadcast(broadcast, event),
                        clues(other));
    }

    private List<Clue> clues(Clue other) {
        List<Clue> clues = new ArrayList<>(Clue.ofEnd(topic, joinRef));
        clues.add(other);
        return clues;
    }

    private static String pushInstead(String event) {
        return "'" + event + "' came as a push, which @Intercept and me() make of it: write expectPush";
    }

    private static String broadcastInstead(String event) {
        return "'" + event + "' came as a broadcast, to everybody in the topic: write expectBroadcast";
    }

    private boolean isPush(ServerMessage message, String event) {
        return message instanceof ServerMessage.Push push
                && push.topic().equals(topic)
                && push.event().equals(event)
                && push.joinRef().equals(joinRef);
    }

    private boolean isBroadcast(ServerMessage message, String event) {
        return message instanceof ServerMessage.Broadcast broadcast
                && broadcast.topic().equals(topic)
                && broadcast.event().equals(event);
    }

    private String pushOf(String event) {
        return "a push of '" + event + "' on " + topic;
    }

    private String broadcastOf(String event) {
        return "a broadcast of '" + event + "' on " + topic;
    }

    private Inbox inbox() {
        return connection.inbox();
    }
}
