package dev.patchbay.testkit;

import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.ServerMessage;
import java.util.List;

/**
 * A message that a test sent to a channel, and whose reply it may expect. Every {@code expect} throws an
 * {@link AssertionError} where it is disappointed; it says what was expected, what came, and whether the channel has
 * crashed or ended in the meantime.
 *
 * <pre>{@code
 * room.push("say", new Say("hello")).expectOk(new Said("ada", "hello"));
 * Said said = room.push("say", new Say("again")).expectOk(Said.class);
 * room.push("wink").expectNoReply();
 * }</pre>
 *
 * <p>A reply is found by the ref that the message was sent with, so that replies may come in any order, and pushes
 * and broadcasts between them stay where they are. A reply is taken once. Made by
 * {@link TestChannel#push(String, Object)} and {@link TestConnection#tryJoin(String)}, and for use by one thread at a
 * time.
 */
public final class Pushed {

    private final Inbox inbox;
    private final String topic;
    private final String event;
    private final JsonValue ref;
    private final List<Clue> clues;

    Pushed(Inbox inbox, String topic, String event, JsonValue ref, List<Clue> clues) {
        this.inbox = inbox;
        this.topic = topic;
        this.event = event;
        this.ref = ref;
        this.clues = clues;
    }

    /** The ref that it was sent with: what the handler sees as {@code context.ref()}. */
    public String ref() {
        return ref.string().orElseThrow();
    }

    /**
     * Expects a reply of {@code ok}, whatever is in it.
     *
     * @throws AssertionError where none comes, or it has another status
     */
    public void expectOk() {
        expectReply("ok");
    }

    /**
     * Expects a reply of {@code ok} with this payload.
     *
     * @param payload a typed one, a {@code Map}, a {@code JsonValue}, or bytes
     * @throws AssertionError where none comes, or it has another status or another payload
     */
    public void expectOk(Object payload) {
        expectReply("ok", payload);
    }

    /**
     * Expects a reply of {@code ok} with a payload of this type, and returns it.
     *
     * @param type a payload that the tester has a codec for, or {@code byte[]}
     * @return the payload, read
     * @throws AssertionError where none comes, or it has another status or cannot be read as that
     */
    public <T> T expectOk(Class<T> type) {
        return inbox.read(reply("ok"), next("ok"), type);
    }

    /**
     * Expects a reply of {@code error} with this payload: {@code Map.of("reason", "members only")} for a
     * {@code Refused}.
     *
     * @param payload a typed one, a {@code Map}, a {@code JsonValue}, or bytes
     * @throws AssertionError where none comes, or it has another status or another payload
     */
    public void expectError(Object payload) {
        expectReply("error", payload);
    }

    /**
     * Expects a reply of this status, whatever is in it.
     *
     * @param status {@code ok}, {@code error}, or a name of the program's own
     * @throws AssertionError where none comes, or it has another status
     */
    public void expectReply(String status) {
        next(status);
    }

    /**
     * Expects a reply of this status with this payload.
     *
     * @param status {@code ok}, {@code error}, or a name of the program's own
     * @param payload a typed one, a {@code Map}, a {@code JsonValue}, or bytes
     * @throws AssertionError where none comes, or it has another status or another payload
     */
    public void expectReply(String status, Object payload) {
        inbox.check(reply(status), next(status), payload);
    }

    /**
     * Expects that no reply is here. In memory everything has happened that needs nothing but what was sent; over the
     * network it says only that nothing came before the answer to a ping that is sent now.
     *
     * @throws AssertionError where a reply is here, whatever its status
     */
    public void expectNoReply() {
        inbox.none(
                "reply to '" + event + "'", message -> message instanceof ServerMessage.Reply reply && isMeant(reply));
    }

    ServerMessage next(String status) {
        ServerMessage.Reply reply = inbox.next(reply(status), ServerMessage.Reply.class, this::isMeant, clues);
        if (!reply.status().equals(status)) {
            throw inbox.complaint(reply(status), reply.status() + " with " + Inbox.came(reply));
        }
        return reply;
    }

    private boolean isMeant(ServerMessage.Reply reply) {
        return reply.topic().equals(topic) && reply.ref().equals(ref);
    }

    private String reply(String status) {
        return "the reply " + status + " to '" + event + "' on " + topic;
    }
}
