package dev.patchbay.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A channel that a test's client has joined. An {@code expect} looks for the first message of its kind that was received and not
 * taken yet, waits for it, and throws an {@link AssertionError} where it does not come or is another than expected; messages of other
 * kinds stay where they are. So the order is looked at among messages of one event, and not among those of several.
 */
public final class TestChannel {

    private final TestConnection connection;
    private final String topic;
    private final String joinRef;
    private final Frame joined;

    TestChannel(TestConnection connection, String topic, String joinRef, Frame joined) {
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
        return connection.send(joinRef, topic, event, "{}");
    }

    /** Sends an event with a payload: a typed one, a {@code Map}, a {@code JsonValue}, or bytes. */
    public Pushed push(String event, Object payload) {
        return payload instanceof byte[] bytes
                ? connection.send(joinRef, topic, event, bytes)
                : connection.send(joinRef, topic, event, connection.contents().json(payload));
    }

    /** Expects an event that the channel sent to this client alone. */
    public TestChannel expectPush(String event, Object payload) {
        inbox().check(pushOf(event), next(pushOf(event), event, true), payload);
        return this;
    }

    /** Expects an event that the channel sent to this client alone, and returns its payload. */
    public <T> T expectPush(String event, Class<T> type) {
        return inbox().read(pushOf(event), next(pushOf(event), event, true), type);
    }

    /** Expects an event that was broadcast to the topic, and not intercepted. */
    public TestChannel expectBroadcast(String event, Object payload) {
        inbox().check(broadcastOf(event), next(broadcastOf(event), event, false), payload);
        return this;
    }

    /** Expects an event that was broadcast to the topic, and not intercepted, and returns its payload. */
    public <T> T expectBroadcast(String event, Class<T> type) {
        return inbox().read(broadcastOf(event), next(broadcastOf(event), event, false), type);
    }

    /** Expects that no such event is here, pushed or broadcast; see {@link Pushed#expectNoReply()}. */
    public TestChannel expectNo(String event) {
        inbox().none("event '" + event + "' on " + topic, is(event));
        return this;
    }

    /** Leaves, and expects that the channel ends. */
    public void leave() {
        connection.send(joinRef, topic, "phx_leave", "{}").expectOk();
        expectEnd();
    }

    /** Expects that the channel has ended as planned, and does not come back by itself. */
    public void expectEnd() {
        next("the end of " + topic, "phx_close", true);
    }

    /** Expects that the channel has crashed. */
    public void expectCrash() {
        next("the crash of " + topic, "phx_error", true);
    }

    private Frame next(String expected, String event, boolean ofThisJoin) {
        Predicate<Frame> isMeant = frame -> frame.joinRef().isPresent() == ofThisJoin;
        List<Clue> clues = new ArrayList<>(Clue.ofEnd(topic, joinRef));
        clues.add(new Clue(is(event).and(isMeant.negate()), ofThisJoin ? broadcastInstead(event) : pushInstead(event)));
        return inbox().next(expected, is(event).and(isMeant), clues);
    }

    private static String pushInstead(String event) {
        return "'" + event + "' came as a push, which @Intercept, me() and push make of it: write expectPush";
    }

    private static String broadcastInstead(String event) {
        return "'" + event + "' came as a broadcast, to everybody in the topic: write expectBroadcast";
    }

    /** Events of this join, or of everybody in the topic. */
    private Predicate<Frame> is(String event) {
        return frame -> frame.topic().equals(topic)
                && frame.event().equals(event)
                && frame.joinRef().orElse(joinRef).equals(joinRef);
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
