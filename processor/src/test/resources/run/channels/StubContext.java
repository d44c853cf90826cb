package demo;

import dev.patchbay.binding.HandlerContext;
import dev.patchbay.channel.ChannelRef;
import dev.patchbay.channel.EventSink;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.PushSink;
import dev.patchbay.codec.Encoder;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.presence.Presence;
import dev.patchbay.socket.Handshake;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class StubContext implements HandlerContext {

    final List<String> sent = new ArrayList<>();

    static String shown(Outbound payload) {
        String text = StandardCharsets.UTF_8.decode(payload.payload().duplicate()).toString();
        return payload instanceof Outbound.Text ? text : "binary " + text;
    }

    private EventSink sink(String to) {
        return (event, payload) -> sent.add(to + " " + event + " " + shown(payload));
    }

    @Override
    public String topic() {
        return "room:attic";
    }

    @Override
    public String event() {
        return "";
    }

    @Override
    public JsonValue joinRef() {
        return JsonValue.NULL;
    }

    @Override
    public JsonValue ref() {
        return JsonValue.NULL;
    }

    @Override
    public String connectionId() {
        return "stub";
    }

    @Override
    public Optional<String> userId() {
        return Optional.empty();
    }

    @Override
    public Handshake handshake() {
        return StubConnection.handshake(Map.of(), Map.of());
    }

    @Override
    public void subscribe(String topic) {}

    @Override
    public void unsubscribe(String topic) {}

    @Override
    public ChannelRef self() {
        return info -> {};
    }

    @Override
    public void after(Duration silence, Runnable task) {}

    @Override
    public void disconnect(dev.patchbay.socket.CloseReason reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stop() {}

    @Override
    public EventSink all() {
        return sink("all");
    }

    @Override
    public EventSink others() {
        return sink("others");
    }

    @Override
    public EventSink me() {
        return sink("me");
    }

    @Override
    public PushSink client() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> LateReply<T> lateReply(Encoder<? super T> encoder) {
        return reply -> sent.add("late " + reply.status().orElse("")
                + reply.payload().map(payload -> " " + shown(encoder.encode(payload))).orElse(""));
    }

    @Override
    public <M> Presence<M> presence(JsonCodec<M> codec) {
        throw new UnsupportedOperationException();
    }
}
