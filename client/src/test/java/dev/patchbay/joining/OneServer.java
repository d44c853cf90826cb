package dev.patchbay.joining;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.client.BackOff;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.TestChannel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;

/** A server of channels, and a connector to it. */
abstract class OneServer {

    static final BackOff SOON = BackOff.linear(Duration.ofMillis(20), Duration.ofMillis(100));
    static final JsonValue NOTHING = JsonValue.of(Map.of());

    final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    volatile CompletableFuture<ChannelAnswer> held = new CompletableFuture<>();
    final TestChannel serves = TestChannel.create()
            .onJoin((payload, context) -> {
                asked.add(context.topic() + " " + ((Inbound.Text) payload).string());
                if (context.topic().equals("room:slow")) {
                    return new ChannelAnswer.Later(held);
                }
                return context.topic().equals("room:private") ? refused() : TestChannel.ok("{\"said\":1}");
            })
            .on("shout", (payload, context) -> {
                context.me().send("heard", JsonValue.of(Map.of("text", "hi")));
                return TestChannel.ok("{\"n\":1}");
            })
            .on("bytes", (payload, context) -> TestChannel.ok(payload))
            .on("present", (payload, context) -> {
                context.me().send("presence_diff", diff("joins", "bo"));
                context.me().send("presence_state", entry("ada"));
                context.me().send("presence_diff", diff("leaves", "ada"));
                return ChannelAnswer.none();
            })
            .on("hold", (payload, context) -> new ChannelAnswer.Later(held))
            .on("crash", (payload, context) -> {
                throw new IllegalStateException("on purpose");
            })
            .on("stop", (payload, context) -> new ChannelAnswer.Stop(ChannelAnswer.none()));
    final TestRooms rooms = new TestRooms(serves, limits());

    Limits limits() {
        return Limits.defaults();
    }

    @AfterEach
    void stop() {
        rooms.close();
    }

    static JsonValue diff(String what, String key) {
        return JsonValue.of(Map.of(what, entry(key)));
    }

    static JsonValue entry(String key) {
        return JsonValue.of(Map.of(key, Map.of("metas", List.of(Map.of("phx_ref", key + "1")))));
    }

    static ChannelAnswer refused() {
        return new ChannelAnswer.Replied("error", Outbound.text("{\"reason\":\"unauthorized\"}"));
    }

    final ChannelConnector connector() {
        return new ChannelConnector(rooms.endpoint()).reconnect(SOON);
    }
}
