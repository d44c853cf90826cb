package dev.patchbay.testkit.duplex;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.binding.Route;
import dev.patchbay.binding.Routes;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** A server of rooms that lets in, refuses, answers, is slow and fails as chance decides, in a duplex of its own. */
final class Scene implements AutoCloseable {

    static final List<String> TOPICS = List.of("room:a", "room:b");

    final Random random;
    final Duplex duplex;
    final Time time;
    final PushBook pushes;
    final PubSub pubSub = PubSub.local();
    boolean isCalm;
    private final Map<String, Integer> news = new HashMap<>();

    Scene(long seed) {
        random = new Random(~seed);
        ChannelRoute route = new ChannelRoute("room:*", room());
        duplex = Duplex.builder(seed)
                .serve(new Table(route, Optional.of(pubSub)))
                .open();
        time = (Time) duplex.clock();
        pushes = new PushBook(time);
    }

    /** One that lets everybody in. */
    static Scene calm(long seed) {
        Scene scene = new Scene(seed);
        scene.isCalm = true;
        return scene;
    }

    /** The number in a payload. */
    static int number(Inbound payload) {
        String text = ((Inbound.Text) payload).string();
        return Integer.parseInt(text.substring(text.indexOf(':') + 1, text.indexOf('}')));
    }

    private static Outbound numbered(int number) {
        return Outbound.json(JsonValue.of(Map.of("n", number)));
    }

    /** To everybody in a topic, the next number. */
    void tell(String topic) {
        pubSub.broadcast(topic, "news", numbered(news.merge(topic, 1, Integer::sum)));
    }

    /** The number of the last broadcast. */
    int told(String topic) {
        return news.getOrDefault(topic, 0);
    }

    private TestChannel room() {
        return TestChannel.create()
                .onJoin((payload, context) -> join())
                .afterJoin(context -> context.me().send("entered", numbered(told(context.topic()))))
                .on("ask", (payload, context) -> handled(payload, "ok"))
                .on("fail", (payload, context) -> handled(payload, "error"))
                .on("slow", (payload, context) -> later(15_000, handled(payload, "ok")))
                .on("quiet", (payload, context) -> none(payload))
                .on("shout", this::shout)
                .on("stop", (payload, context) -> new ChannelAnswer.Stop(handled(payload, "ok")))
                .on("crash", (payload, context) -> {
                    none(payload);
                    throw new IllegalStateException("on purpose");
                });
    }

    private ChannelAnswer join() {
        int chance = isCalm ? 0 : random.nextInt(20);
        if (chance == 19) {
            throw new IllegalStateException("on purpose");
        }
        ChannelAnswer answer = chance == 18 ? new ChannelAnswer.Replied("error", numbered(0)) : ChannelAnswer.none();
        return chance < 16 ? answer : later(12_000, answer);
    }

    private ChannelAnswer later(int most, ChannelAnswer answer) {
        CompletableFuture<ChannelAnswer> stage = new CompletableFuture<>();
        var unused = time.after(Duration.ofMillis(isCalm ? 0 : random.nextInt(most)), () -> stage.complete(answer));
        return new ChannelAnswer.Later(stage);
    }

    private ChannelAnswer handled(Inbound payload, String status) {
        pushes.handled(number(payload));
        return new ChannelAnswer.Replied(status, numbered(number(payload)));
    }

    private ChannelAnswer none(Inbound payload) {
        pushes.handled(number(payload));
        return ChannelAnswer.none();
    }

    private ChannelAnswer shout(Inbound payload, HandlerContext context) {
        tell(context.topic());
        return none(payload);
    }

    @Override
    public void close() {
        duplex.close();
    }

    private record Table(ChannelRoute route, Optional<PubSub> pubSub) implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(new Route("/socket", new Binding(route)));
        }
    }

    private record Binding(ChannelRoute route) implements ChannelSocketBinding {

        @Override
        public ChannelUser accept(Handshake handshake) {
            return ChannelUser.anonymous(handshake);
        }

        @Override
        public List<ChannelRoute> channels() {
            return List.of(route);
        }
    }
}
