package dev.patchbay.testkit;

import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.ServerMessage;

/**
 * A channel that a test's client has joined; made by {@link TestConnection#join(String)}.
 *
 * <pre>{@code
 * room.push("say", new Say("hello")).expectOk(new Said("ada", "hello"));
 * room.expectBroadcast("entered", new User("bob"));
 * room.expectNo("said");
 * room.leave();
 * }</pre>
 *
 * <p>An {@code expect} looks for the first message of its kind that was received and not taken yet, waits for it, and
 * throws an {@link AssertionError} where it does not come or is another than expected; messages of other kinds stay
 * where they are. So the order is looked at among messages of one event, and not among those of several.
 *
 * <p>A <b>push</b> is what a channel sends to this client alone: with {@code me()}, or with an {@code @Intercept}. A
 * <b>broadcast</b> is what everybody in the topic gets. The two differ on the wire, and a test says which one it
 * means; where the other one came, the error says so.
 *
 * <p>A <b>question</b> is a push to this client whose answer the channel waits for: {@code
 * expectQuestion("confirm").answer("ok", new Yes(true))}.
 *
 * <p>Payloads are compared by what they mean as JSON: white space and the order of properties do not matter. They are
 * given as records of the program's, which the tester's codecs write, as a {@code Map}, a {@code JsonValue}, or as
 * {@code byte[]} for a binary message. For use by one thread at a time.
 */
public final class TestChannel {

    private final TestConnection connection;
    private final String topic;
    private final JsonValue joinRef;
    private final ServerMessage joined;
    private final Kinds kinds;

    TestChannel(TestConnection connection, String topic, JsonValue joinRef, ServerMessage joined) {
        this.connection = connection;
        this.topic = topic;
        this.joinRef = joinRef;
        this.joined = joined;
        this.kinds = new Kinds(topic, joinRef);
    }

    /** The topic, as it was joined. */
    public String topic() {
        return topic;
    }

    /**
     * The payload of the reply to its join, which was {@code ok}.
     *
     * @param type a payload that the tester has a codec for, or {@code byte[]}
     * @return the payload, read
     * @throws AssertionError where it is another one
     */
    public <T> T joined(Class<T> type) {
        return inbox().read("the reply to the join of " + topic, joined, type);
    }

    /**
     * Expects that the reply to its join was this payload.
     *
     * @param payload a typed one, a {@code Map}, a {@code JsonValue}, or bytes
     * @return this channel
     * @throws AssertionError where it was another one
     */
    public TestChannel expectJoined(Object payload) {
        inbox().check("the reply to the join of " + topic, joined, payload);
        return this;
    }

    /**
     * Sends an event with the payload <code>{}</code>.
     *
     * @param event the name that {@code @OnMessage} has
     * @return what was sent, whose reply the test may expect
     */
    public Pushed push(String event) {
        return connection.send(joinRef, topic, event, TestConnection.EMPTY);
    }

    /**
     * Sends an event with a payload. In memory its handler has run when this returns.
     *
     * @param event the name that {@code @OnMessage} has
     * @param payload a typed one, a {@code Map}, a {@code JsonValue}, or bytes
     * @return what was sent, whose reply the test may expect
     * @throws IllegalArgumentException where no codec is known for the payload; see {@link ChannelTester#withCodecs}
     */
    public Pushed push(String event, Object payload) {
        return connection.send(joinRef, topic, event, connection.contents().message(payload));
    }

    /**
     * Expects an event that the channel sent to this client alone.
     *
     * @param event its name
     * @param payload the whole payload
     * @return this channel
     * @throws AssertionError where none comes, or the first one of that event has another payload
     */
    public TestChannel expectPush(String event, Object payload) {
        inbox().check(pushOf(event), nextPush(pushOf(event), event), payload);
        return this;
    }

    /**
     * Expects an event that the channel sent to this client alone, and returns its payload.
     *
     * @param event its name
     * @param type a payload that the tester has a codec for, or {@code byte[]}
     * @return the payload, read
     * @throws AssertionError where none comes, or the first one of that event cannot be read as that
     */
    public <T> T expectPush(String event, Class<T> type) {
        return inbox().read(pushOf(event), nextPush(pushOf(event), event), type);
    }

    /**
     * Expects an event that was broadcast to the topic, and not intercepted.
     *
     * @param event its name
     * @param payload the whole payload
     * @return this channel
     * @throws AssertionError where none comes, or the first one of that event has another payload
     */
    public TestChannel expectBroadcast(String event, Object payload) {
        inbox().check(broadcastOf(event), nextBroadcast(broadcastOf(event), event), payload);
        return this;
    }

    /**
     * Expects an event that was broadcast to the topic, and not intercepted, and returns its payload.
     *
     * @param event its name
     * @param type a payload that the tester has a codec for, or {@code byte[]}
     * @return the payload, read
     * @throws AssertionError where none comes, or the first one of that event cannot be read as that
     */
    public <T> T expectBroadcast(String event, Class<T> type) {
        return inbox().read(broadcastOf(event), nextBroadcast(broadcastOf(event), event), type);
    }

    /**
     * Expects that the channel asks this client something, and waits for the answer.
     *
     * @param event its name
     * @return the question, which the test answers or not
     * @throws AssertionError where none comes
     */
    public TestQuestion expectQuestion(String event) {
        String expected = "a question '" + event + "' on " + topic;
        ServerMessage.Push question = inbox().next(
                        expected,
                        ServerMessage.Push.class,
                        push -> kinds.isQuestion(push, event),
                        kinds.cluesToQuestion(event));
        return new TestQuestion(connection, joinRef, expected, question);
    }

    /**
     * Expects that no such event is here, pushed, asked or broadcast; see {@link Pushed#expectNoReply()} for what that
     * proves over the network.
     *
     * @param event its name
     * @return this channel
     * @throws AssertionError where one is here
     */
    public TestChannel expectNo(String event) {
        inbox().none(
                        "event '" + event + "' on " + topic,
                        message -> kinds.isPush(message, event)
                                || kinds.isQuestion(message, event)
                                || kinds.isBroadcast(message, event));
        return this;
    }

    /** What this client hears of presence, with metas of a type that the tester has a codec for. */
    public <M> TestPresence<M> presence(Class<M> meta) {
        return new TestPresence<>(this, new PresenceReader<>(inbox(), connection.contents(), meta));
    }

    /**
     * Leaves, and expects that the channel ends: a reply of {@code ok}, and then {@code phx_close}. Its
     * {@code @OnLeave} is called with {@code LeaveReason.LEFT}.
     */
    public void leave() {
        connection.send(joinRef, topic, "phx_leave", TestConnection.EMPTY).expectOk();
        expectEnd();
    }

    /**
     * Expects that the channel has ended as planned, and does not come back by itself ({@code phx_close}).
     *
     * @throws AssertionError where it goes on, or has crashed
     */
    public void expectEnd() {
        nextPush("the end of " + topic, "phx_close");
    }

    /**
     * Expects that the channel has crashed ({@code phx_error}), after which Phoenix's clients join again. What its
     * handler threw is told by {@link TestConnection#expectFailure}.
     *
     * @throws AssertionError where it goes on, or has ended as planned
     */
    public void expectCrash() {
        nextPush("the crash of " + topic, "phx_error");
    }

    ServerMessage nextPush(String expected, String event) {
        return inbox().next(
                        expected,
                        ServerMessage.Push.class,
                        push -> kinds.isPush(push, event),
                        kinds.cluesToPush(event));
    }

    ServerMessage nextBroadcast(String expected, String event) {
        return inbox().next(
                        expected,
                        ServerMessage.Broadcast.class,
                        broadcast -> kinds.isBroadcast(broadcast, event),
                        kinds.cluesToBroadcast(event));
    }

    private String pushOf(String event) {
        return "a push of '" + event + "' on " + topic;
    }

    private String broadcastOf(String event) {
        return "a broadcast of '" + event + "' on " + topic;
    }

    Inbox inbox() {
        return connection.inbox();
    }
}
