package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.message.Outbound;
import dev.patchbay.phoenix.EndsScene.State;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Mood;
import dev.patchbay.testing.TestChannel;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/** A channel whose handlers do what its topic and their events say, and wait for the test. */
final class EndsRoom {

    final BlockingQueue<String> leaves = new LinkedBlockingQueue<>();
    private final Map<String, BlockingQueue<ChannelContext>> entered = new ConcurrentHashMap<>();
    private final Map<String, Collection<CompletableFuture<ChannelReply>>> questions = new ConcurrentHashMap<>();
    private volatile CountDownLatch goOn = new CountDownLatch(0);

    /** Handlers wait from now on. */
    void closeTheDoor() {
        goOn = new CountDownLatch(1);
    }

    /** Handlers of one topic that have begun: others may begin late, when theirs is over already. */
    BlockingQueue<ChannelContext> entered(String topic) {
        return entered.computeIfAbsent(topic, any -> new LinkedBlockingQueue<>());
    }

    /** What waits goes on. */
    void open() {
        goOn.countDown();
    }

    TestChannel channel() {
        return TestChannel.create()
                .onJoin((payload, context) -> join(context))
                .afterJoin(context ->
                        context.presence(Mood.CODEC).in("of " + context.topic()).track("me", Mood.ONLINE))
                .on("block", (payload, context) -> block(context))
                .on("never", (payload, context) -> never(context))
                .on("late", (payload, context) -> {
                    context.lateReply(any -> Outbound.text("{}"));
                    return ChannelAnswer.none();
                })
                .on("alarm", (payload, context) -> {
                    context.after(Duration.ofHours(1), () -> {});
                    return ChannelAnswer.none();
                })
                .on("listen", (payload, context) -> {
                    context.subscribe("other");
                    return ChannelAnswer.none();
                })
                .on("ask", (payload, context) -> {
                    CompletableFuture<ChannelReply> answer = ask(context);
                    return new ChannelAnswer.Later(answer.thenApply(reply -> ChannelAnswer.none()));
                })
                .on("ask and block", (payload, context) -> {
                    var unused = ask(context).join();
                    return ChannelAnswer.none();
                })
                .on("fail", (payload, context) -> {
                    throw new IllegalStateException("on purpose");
                })
                .intercept("seen", (payload, context) -> {
                    block(context);
                    return Optional.empty();
                })
                .onLeave((reason, context) -> {
                    leaves.add(context.topic());
                    if (context.topic().contains(State.LEAVING.name())) {
                        block(context);
                    }
                });
    }

    private CompletableFuture<ChannelReply> ask(HandlerContext context) {
        CompletableFuture<ChannelReply> answer = context.client()
                .push("asked", Outbound.EMPTY_OBJECT, Duration.ofDays(1))
                .toCompletableFuture();
        questions(context.topic()).add(answer);
        entered(context.topic()).add(context);
        return answer;
    }

    /** What was asked in one topic. */
    Collection<CompletableFuture<ChannelReply>> questions(String topic) {
        return questions.computeIfAbsent(topic, any -> new ConcurrentLinkedQueue<>());
    }

    private ChannelAnswer join(ChannelContext context) throws Exception {
        if (context.topic().contains(State.JOIN_STAGE.name())) {
            return never(context);
        }
        boolean waits = context.topic().contains(State.JOINING.name())
                || context.topic().contains(State.WAITING.name());
        if (waits) {
            return block(context);
        }
        entered(context.topic()).add(context);
        return ChannelAnswer.none();
    }

    private ChannelAnswer block(ChannelContext context) throws InterruptedException {
        entered(context.topic()).add(context);
        Await.open(goOn);
        return ChannelAnswer.none();
    }

    private ChannelAnswer never(ChannelContext context) {
        entered(context.topic()).add(context);
        return new ChannelAnswer.Later(new CompletableFuture<>());
    }
}
