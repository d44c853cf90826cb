package dev.patchbay.joining;

import dev.patchbay.client.ClientException.SupplierFailed;
import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.client.channel.ChannelReply;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.ServerMessage;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** One channel of one client. */
final class Seat extends Hearers {

    private final Joining by;
    private final String topic;
    private final Place place;
    private volatile ChannelState told = ChannelState.CLOSED; // to its listeners

    Seat(Joining by, String topic, Supplier<JsonValue> payload) {
        this.by = by;
        this.topic = topic;
        this.place = new Place(by, topic, () -> asked(payload), state -> by.tell(() -> moved(state)));
    }

    private Inbound asked(Supplier<JsonValue> payload) {
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
    public CompletionStage<ChannelReply> push(String event, JsonValue json) {
        return push(event, json, TIMEOUT);
    }

    @Override
    public CompletionStage<ChannelReply> push(String event, JsonValue json, Duration timeout) {
        return push(event, Inbound.Text.of(json.text()), timeout);
    }

    @Override
    public CompletionStage<ChannelReply> push(String event, byte[] bytes) {
        return push(event, new Inbound.Binary(bytes), TIMEOUT);
    }

    private CompletionStage<ChannelReply> push(String event, Inbound message, Duration timeout) {
        Asked push = by.desk().asked(new Desk.Wish(topic, event, message, timeout), reply -> {}, () -> {});
        by.locked(() -> place.push(push));
        return push.stage();
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
    void hears(String event, Inbound said) {
        switch (event) {
            case "phx_close" -> by.locked(place::ends);
            case "phx_error" -> by.locked(place::fails);
            default -> {
                if (told == ChannelState.JOINED || told == ChannelState.LEAVING) { // else it is for an earlier join
                    tell(new ChannelMessage(topic, event, said), by::failed);
                }
            }
        }
    }

    /** The server has answered something. In the turn of the connection. */
    void hearsJoin(ServerMessage.Reply reply) {
        boolean isIt = reply.ref().string().filter(place.joinRef()::equals).isPresent();
        if (isIt && reply.status().equals("ok") && told == ChannelState.JOINED) {
            tell(new ChannelReply(reply.status(), reply.payload()), by::failed);
        }
    }

    @Override
    public String toString() {
        return topic + " " + state();
    }
}
