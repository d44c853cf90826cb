package dev.patchbay.bench.micro;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Handshake;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From an event's name to its handler and back, for one of four events that come in no order. With {@code raw} payloads the
 * handlers do nearly nothing, so that the way to them is all that is measured; with {@code json} a small record is read and
 * another one written.
 */
@State(Scope.Thread)
public class DispatchBenchmark {

    /** Enough for the processor not to know by heart which comes next. */
    private static final int MESSAGES = 4096;

    private static final Map<String, List<String>> EVENTS = Map.of(
            "raw", List.of("cursor", "typing", "seen", "refresh"),
            "json", List.of("right", "left", "up", "down"));

    private record Message(String event, Inbound payload) {}

    @Param({"raw", "json"})
    String payload = "raw";

    @Param({"generated", "handWritten", "methodHandle", "reflection"})
    String by = "generated";

    private final HandlerContext context = unused();
    private final Message[] messages = new Message[MESSAGES];
    private ChannelCalls calls = new ChannelCalls() {};
    private int next;

    @Setup
    public void make() throws Throwable {
        JsonCodec<DispatchChannel.Point> point = DispatchChannel_Point_Json.CODEC;
        DispatchChannel channel = new DispatchChannel();
        calls = switch (by) {
            case "generated" -> new DispatchChannel_Binding().create(somebody(), new TopicParams(Map.of()));
            case "handWritten" -> new HandWrittenCalls(channel, point);
            case "methodHandle" -> new LookedUpCalls(channel, point, LookedUpCalls.Finding::handle);
            default -> new LookedUpCalls(channel, point, LookedUpCalls.Finding::reflection);
        };
    }

    /** The names are strings of their own, as decoded messages have them. */
    @Setup
    public void mix() {
        List<String> events = EVENTS.getOrDefault(payload, List.of());
        Random random = new Random(events.hashCode());
        for (int i = 0; i < MESSAGES; i++) {
            byte[] event = events.get(random.nextInt(events.size())).getBytes(StandardCharsets.UTF_8);
            messages[i] = new Message(
                    new String(event, StandardCharsets.UTF_8), Inbound.Text.of("{\"x\":" + i + ",\"y\":41}"));
        }
    }

    @Benchmark
    public ChannelAnswer dispatch() throws Throwable {
        Message message = messages[next++ & (MESSAGES - 1)];
        return calls.onMessage(message.event(), message.payload(), context);
    }

    private static ChannelUser somebody() {
        return ChannelUser.anonymous(
                Handshake.builder("ws://localhost/dispatch", "/dispatch").build());
    }

    /** No handler of here asks for it. */
    private static HandlerContext unused() {
        return (HandlerContext) Proxy.newProxyInstance(
                HandlerContext.class.getClassLoader(), new Class<?>[] {HandlerContext.class}, (proxy, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
