package dev.patchbay.joining;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientException.SupplierFailed;
import dev.patchbay.client.Registration;
import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.AnswerMessage;
import dev.patchbay.protocol.ServerMessage;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One channel of one client. */
final class Seat extends Hearers {

    private final Joining by;
    private final String topic;
    private final Place place;
    private final Answerers answerers;
    private volatile ChannelState told = ChannelState.CLOSED; // to its listeners
    private String welcomed = ""; // the join whose answer they were told; in their turn

    Seat(Joining by, String topic, Supplier<JsonValue> payload) {
        this.by = by;
        this.topic = topic;
        this.answerers = new Answerers(by::failed);
        this.place = new Place(by, topic, () -> made(topic, payload), state -> by.tell(() -> moved(state)));
    }

    private static Inbound made(String topic, Supplier<JsonValue> payload) {
        try {
            return Inbound.Text.of(payload.get().text());
        } catch (RuntimeException | Error failure) { // of the program's
            throw new SupplierFailed("payload of the join of " + topic, failure);
        }
    }

    private void moved(ChannelState state) {
        told = state;
        tell(state, by::failed);
    }

    Place place() {
        return place;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public ChannelState state() {
        return place.state();
    }

    @Override
    public CompletionStage<ChannelReply> join() {
        by.locked(() -> place.begins(() -> by.takesPlace(this)));
        place.ask();
        return place.joined();
    }

    @Override
    public CompletionStage<ChannelReply> push(String event, Outbound payload, Duration timeout) {
        check(event, payload);
        Asked push = by.desk().asked(new Desk.Wish(topic, event, inbound(payload), timeout), reply -> {}, () -> {});
        by.locked(() -> place.push(push));
        return push.stage();
    }

    @Override
    public void send(String event, Outbound payload) {
        check(event, payload);
        by.locked(() -> place.push(said("a message", event, inbound(payload))));
    }

    @Override
    public Registration answer(String event, Function<ChannelMessage, CompletionStage<ChannelReply>> answers) {
        return answerers.add(event, answers);
    }

    private Said said(String what, String event, Inbound payload) {
        return by.desk().said(what, new Desk.Wish(topic, event, payload, TIMEOUT), by::tell);
    }

    /** What can be written now can be written later. */
    private void check(String event, Outbound payload) {
        if (payload instanceof Outbound.Binary) {
            Post.check(topic, event);
        }
    }

    private static Inbound inbound(Outbound payload) {
        return payload instanceof Outbound.Text text
                ? new Inbound.Text(text.utf8())
                : new Inbound.Binary(bytes(payload.payload()));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public CompletionStage<Void> leave() {
        by.locked(place::leave);
        return place.left().copy();
    }

    /** Whether a message is for this one, and not for an earlier join of its topic. */
    boolean isMeant(ServerMessage message) {
        boolean isOfNow = !(message instanceof ServerMessage.Push push)
                || push.joinRef()
                        .string()
                        .filter(ref -> !ref.equals(place.joinRef()))
                        .isEmpty();
        return isOfNow && message.topic().equals(topic);
    }

    /** The server says something. In the turn of the connection. */
    void hears(ServerMessage said) {
        if (said instanceof ServerMessage.Push push) {
            hears(push);
        } else if (said instanceof ServerMessage.Broadcast broadcast) { // or a push without refs
            hears(broadcast.event(), broadcast.payload(), ignored -> {});
        }
    }

    private void hears(ServerMessage.Push push) {
        hears(
                push.event(),
                push.payload(),
                message -> push.ref().string().ifPresent(ref -> isAsked(ref, push, message)));
    }

    private void hears(String event, Inbound payload, Consumer<ChannelMessage> first) {
        switch (event) {
            case "phx_close" -> by.locked(place::ends);
            case "phx_error" -> by.locked(place::fails);
            default -> {
                if (isIn()) {
                    ChannelMessage message = new ChannelMessage(topic, event, payload);
                    first.accept(message);
                    tell(message, by::failed);
                }
            }
        }
    }

    /** Whether its listeners know that it is joined; else what comes is for an earlier join. */
    private boolean isIn() {
        return told == ChannelState.JOINED || told == ChannelState.LEAVING;
    }

    /** A push with a ref is a question. Its answer is of the same join, or not sent. */
    private void isAsked(String ref, ServerMessage.Push push, ChannelMessage question) {
        String join = push.joinRef().string().orElse(place.joinRef());
        answerers.ask(ref, question, answer -> {
            Said said = said("an answer", AnswerMessage.EVENT, answer.write());
            by.locked(() -> place.push(said, join));
        });
    }

    /** The server has answered something. In the turn of the connection. */
    void hearsJoin(ServerMessage.Reply reply) {
        String ref = reply.ref().string().orElse("");
        boolean isIt = ref.equals(place.joinRef()) && !ref.equals(welcomed);
        if (isIt && reply.status().equals("ok") && told == ChannelState.JOINED) {
            welcomed = ref;
            tell(new ChannelReply(reply.status(), reply.payload()), by::failed);
        }
    }

    @Override
    public String toString() {
        return topic + " " + state();
    }
}
