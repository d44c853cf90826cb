package dev.patchbay.testkit;

import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.ServerMessage;
import java.util.List;

/** A message that a test sent to a channel. Every {@code expect} throws an {@link AssertionError} where it is disappointed. */
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

    /** The ref that it was sent with. */
    public String ref() {
        return ref.string().orElseThrow();
    }

    /** Expects a reply of {@code ok}, whatever is in it. */
    public void expectOk() {
        expectReply("ok");
    }

    /** Expects a reply of {@code ok} with this payload. */
    public void expectOk(Object payload) {
        expectReply("ok", payload);
    }

    /** Expects a reply of {@code ok} with a payload of this type, and returns it. */
    public <T> T expectOk(Class<T> type) {
        return inbox.read(reply("ok"), next("ok"), type);
    }

    /** Expects a reply of {@code error} with this payload. */
    public void expectError(Object payload) {
        expectReply("error", payload);
    }

    /** Expects a reply of this status, whatever is in it. */
    public void expectReply(String status) {
        next(status);
    }

    /** Expects a reply of this status with this payload: a typed one, a {@code Map}, a {@code JsonValue}, or bytes. */
    public void expectReply(String status, Object payload) {
        inbox.check(reply(status), next(status), payload);
    }

    /**
     * Expects that no reply is here. In memory everything has happened that needs nothing but what was sent; over the network
     * it says only that nothing came before the answer to a ping that is sent now.
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
