package dev.patchbay.server;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Refused;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;

/** Code of a program's of every kind, which remembers the threads on which it runs. */
final class WatchedCode {

    private final Map<String, Set<String>> threads = new ConcurrentHashMap<>();

    /** The names of threads, by kind. */
    Map<String, Set<String>> threads() {
        return threads;
    }

    TestSocket socket() {
        return TestSocket.create()
                .blockingLifecycle()
                .onConnect(handshake -> {
                    if (handshake.url().contains("refuse")) {
                        throw new Refused();
                    }
                })
                .onOpen(connection -> ran("onOpen", Answer.none()))
                .onText((text, connection) -> {
                    ran("onText");
                    switch (text) {
                        case "ping me" -> connection.ping(ByteBuffer.allocate(0));
                        case "items" -> {
                            return Answer.items(new Watched(), item -> ran("item", Answer.text("item")));
                        }
                        case "later" -> {
                            return Answer.later(
                                    CompletableFuture.completedStage(""), any -> ran("later answer", Answer.none()));
                        }
                        case "fail" -> throw new IllegalStateException("on purpose");
                        default -> {}
                    }
                    return Answer.none();
                })
                .onBinary((bytes, connection) -> ran("onBinary", Answer.none()))
                .onPing((payload, connection) -> ran("onPing"))
                .onPong((payload, connection) -> ran("onPong"))
                .onError((failure, connection) -> ran("onError of a call", Answer.none()))
                .onClose((reason, connection) -> {
                    ran("onClose");
                    connection.send("too late");
                });
    }

    TestSocket fast() {
        return TestSocket.create()
                .nonBlocking()
                .onText((text, connection) -> {
                    throw new IllegalStateException("on purpose");
                })
                .onError((failure, connection) -> ran("onError of a non-blocking call", Answer.unhandled()));
    }

    TestSocket streams() {
        return TestSocket.create()
                .onTextStream((text, connection) -> ran("text stream", Answer.none()))
                .onBinaryStream((bytes, connection) -> ran("binary stream", Answer.none()));
    }

    TestChannel channel() {
        return TestChannel.create()
                .onCreate(() -> ran("channel constructor"))
                .onJoin((payload, context) -> ran("onJoin", ChannelAnswer.none()))
                .afterJoin(context -> ran("afterJoin"))
                .on("all", (payload, context) -> {
                    ran("onMessage");
                    context.all().send("intercepted", JsonValue.of(Map.of()));
                    context.me().send("pushed", JsonValue.of(Map.of()));
                    context.self().send("info");
                    context.after(Duration.ofMillis(1), () -> ran("after"));
                    return ChannelAnswer.none();
                })
                .intercept("intercepted", (payload, context) -> ran("onIntercept", Optional.<Outbound>empty()))
                .onInfo((info, context) -> ran("onInfo", true))
                .onLeave((reason, context) -> ran("onLeave"));
    }

    void ran(String kind) {
        threads.computeIfAbsent(kind, any -> ConcurrentHashMap.newKeySet())
                .add(Thread.currentThread().getName());
    }

    private <T> T ran(String kind, T answer) {
        ran(kind);
        return answer;
    }

    /** A publisher without an end, which says on which threads it is asked. */
    private final class Watched implements Flow.Publisher<String> {

        @Override
        public void subscribe(Flow.Subscriber<? super String> subscriber) {
            ran("subscribe");
            subscriber.onSubscribe(new Flow.Subscription() {
                private int asked;

                @Override
                public void request(long items) {
                    ran("request");
                    if (++asked <= 3) {
                        subscriber.onNext("item");
                    }
                }

                @Override
                public void cancel() {
                    ran("cancel");
                }
            });
        }
    }
}
