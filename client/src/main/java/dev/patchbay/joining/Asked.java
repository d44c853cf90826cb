package dev.patchbay.joining;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.channel.ChannelException;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.time.Time;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A message that has an answer, and what becomes of it: settled once, by whoever comes first. Any thread. */
final class Asked implements Mail {

    private final Desk.Wish wish;
    private final GuardedStage<ChannelReply> stage;
    private final WaitedFor waitedFor;
    private final Consumer<ChannelReply> answered;
    private final AtomicBoolean isSettled = new AtomicBoolean();
    private volatile Time.Task alarm = () -> {};
    private volatile boolean wasSent;
    private volatile Runnable forget = () -> {};

    /**
     * Not sent.
     *
     * @param answered is told of the answer, before whoever waits; does not block
     */
    Asked(Desk.Wish wish, Desk.Outcome<ChannelReply> outcome, Consumer<ChannelReply> answered) {
        this.wish = wish;
        this.stage = outcome.stage();
        this.waitedFor = outcome.waitedFor();
        this.answered = answered;
    }

    @Override
    public Desk.Wish wish() {
        return wish;
    }

    GuardedStage<ChannelReply> stage() {
        return stage;
    }

    /** Whether somebody waits for it inside a listener, so that no other connection can bring its answer. */
    boolean isWaitedForInside() {
        return waitedFor.isInside();
    }

    /** Has an end, which it cancels where something else comes first. */
    void ends(Time.Task own) {
        alarm = own;
        if (isSettled.get()) {
            own.cancel();
        }
    }

    /** It is sent, or about to be; where it is not answered, it is forgotten. */
    void waits(Runnable forgets) {
        forget = forgets;
    }

    @Override
    public boolean isSettled() {
        return isSettled.get();
    }

    @Override
    public void passes() {
        wasSent = true;
    }

    void succeed(ChannelReply reply) {
        if (settles()) {
            answered.accept(reply);
            stage.succeed(reply);
        }
    }

    @Override
    public boolean fail(Throwable why) {
        boolean isFirst = settles();
        if (isFirst) {
            forget.run();
            stage.lose(why);
        }
        return isFirst;
    }

    @Override
    public void lose() {
        fail(new ChannelException.ChannelLost(topic(), wasSent));
    }

    private boolean settles() {
        boolean isFirst = isSettled.compareAndSet(false, true);
        if (isFirst) {
            alarm.cancel();
        }
        return isFirst;
    }
}
