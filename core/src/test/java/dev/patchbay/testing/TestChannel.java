package dev.patchbay.testing;

import dev.patchbay.UnknownEvent;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelBinding;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A channel's binding made of lambdas, in place of a generated one; it remembers what it was called for. */
public final class TestChannel implements ChannelBinding {

    /** In place of {@code @OnJoin} and {@code @OnMessage}. */
    @FunctionalInterface
    public interface On {
        ChannelAnswer call(Inbound payload, HandlerContext context) throws Throwable;
    }

    /** In place of {@code @AfterJoin}. */
    @FunctionalInterface
    public interface After {
        void call(HandlerContext context) throws Throwable;
    }

    /** In place of {@code @Intercept}. */
    @FunctionalInterface
    public interface Intercept {
        Optional<Outbound> call(Inbound payload, HandlerContext context) throws Throwable;
    }

    /** In place of {@code @OnInfo}. */
    @FunctionalInterface
    public interface OnInfo {
        boolean call(Object info, HandlerContext context) throws Throwable;
    }

    /** In place of {@code @OnLeave}. */
    @FunctionalInterface
    public interface OnLeave {
        void call(LeaveReason reason, HandlerContext context) throws Throwable;
    }

    private final BlockingQueue<LeaveReason> leaves = new LinkedBlockingQueue<>();
    private final BlockingQueue<TopicParams> creations = new LinkedBlockingQueue<>();
    private final Map<String, On> messages = new HashMap<>();
    private final Map<String, Intercept> intercepts = new HashMap<>();
    private final Set<String> nonBlocking = new HashSet<>();
    private On onJoin = (payload, context) -> ChannelAnswer.none();
    private Optional<After> afterJoin = Optional.empty();
    private Runnable onCreate = () -> {};
    private OnInfo onInfo = (info, context) -> false;
    private OnLeave onLeave = (reason, context) -> {};
    private UnknownEvent unknownEvents = UnknownEvent.CRASH;
    private boolean joinIsNonBlocking;

    /** A channel that everybody may join, which says {@code echo} again. */
    public static TestChannel create() {
        return new TestChannel().on("echo", (payload, context) -> ok(payload));
    }

    /** A reply of {@code ok} with a payload that came. */
    public static ChannelAnswer ok(Inbound payload) {
        return new ChannelAnswer.Replied("ok", Outbound.of(payload));
    }

    /** A reply of {@code ok} with JSON. */
    public static ChannelAnswer ok(String json) {
        return new ChannelAnswer.Replied("ok", Outbound.text(json));
    }

    /** In place of the class's constructor. */
    public TestChannel onCreate(Runnable call) {
        onCreate = call;
        return this;
    }

    public TestChannel onJoin(On call) {
        onJoin = call;
        return this;
    }

    public TestChannel afterJoin(After call) {
        afterJoin = Optional.of(call);
        return this;
    }

    public TestChannel on(String event, On call) {
        messages.put(event, call);
        return this;
    }

    public TestChannel intercept(String event, Intercept call) {
        intercepts.put(event, call);
        return this;
    }

    public TestChannel onInfo(OnInfo call) {
        onInfo = call;
        return this;
    }

    public TestChannel onLeave(OnLeave call) {
        onLeave = call;
        return this;
    }

    /** These events are handled on the network thread. */
    public TestChannel nonBlocking(String... events) {
        nonBlocking.addAll(List.of(events));
        return this;
    }

    public TestChannel nonBlockingJoin() {
        joinIsNonBlocking = true;
        return this;
    }

    public TestChannel unknownEvents(UnknownEvent what) {
        unknownEvents = what;
        return this;
    }

    /** The next channel that ended, and why. */
    public LeaveReason left() throws InterruptedException {
        return Await.next(leaves);
    }

    /** The ends that nobody has taken yet. */
    public int leaves() {
        return leaves.size();
    }

    /** What the next channel was made for. */
    public TopicParams created() throws InterruptedException {
        return Await.next(creations);
    }

    @Override
    public ChannelCalls create(ChannelUser user, TopicParams params) {
        creations.add(params);
        onCreate.run();
        return new Calls();
    }

    @Override
    public boolean joinIsNonBlocking() {
        return joinIsNonBlocking;
    }

    @Override
    public UnknownEvent unknownEvents() {
        return unknownEvents;
    }

    private final class Calls implements ChannelCalls {

        @Override
        public ChannelAnswer onJoin(Inbound payload, HandlerContext context) throws Throwable {
            return onJoin.call(payload, context);
        }

        @Override
        public boolean hasAfterJoin() {
            return afterJoin.isPresent();
        }

        @Override
        public void afterJoin(HandlerContext context) throws Throwable {
            afterJoin.orElseThrow().call(context);
        }

        @Override
        public boolean isNonBlocking(String event) {
            return nonBlocking.contains(event);
        }

        @Override
        public ChannelAnswer onMessage(String event, Inbound payload, HandlerContext context) throws Throwable {
            On call = messages.get(event);
            return call == null ? ChannelAnswer.unhandled() : call.call(payload, context);
        }

        @Override
        public boolean intercepts(String event) {
            return intercepts.containsKey(event);
        }

        @Override
        public Optional<Outbound> onIntercept(String event, Inbound payload, HandlerContext context) throws Throwable {
            return intercepts.get(event).call(payload, context);
        }

        @Override
        public boolean onInfo(Object info, HandlerContext context) throws Throwable {
            return onInfo.call(info, context);
        }

        @Override
        public void onLeave(LeaveReason reason, HandlerContext context) throws Throwable {
            leaves.add(reason);
            onLeave.call(reason, context);
        }
    }
}
