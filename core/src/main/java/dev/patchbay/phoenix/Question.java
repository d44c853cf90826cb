package dev.patchbay.phoenix;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.concurrent.Executor;

/** What a channel has asked its client, until somebody settles it. */
final class Question {

    private final String ref;
    private final String event;
    private final GuardedStage<ChannelReply> stage;
    private volatile Time.Task alarm = () -> {};

    /**
     * Not asked.
     *
     * @param workers run what depends on the answer
     */
    Question(String ref, String event, Executor workers, GuardedStage.Guard guard) {
        this.ref = ref;
        this.event = event;
        this.stage = new GuardedStage<>(workers, guard);
    }

    String ref() {
        return ref;
    }

    String event() {
        return event;
    }

    /** What the program is told. */
    GuardedStage<ChannelReply> stage() {
        return stage;
    }

    /** Does something when so much time is over and it is not settled. */
    void within(Time time, Duration timeout, Runnable late) {
        alarm = time.after(timeout, late);
        if (stage.isDone()) {
            alarm.cancel();
        }
    }

    void answered(ChannelReply reply) {
        alarm.cancel();
        stage.succeed(reply);
    }

    void lost(Throwable why) {
        alarm.cancel();
        stage.lose(why);
    }

    /** The program has settled it. */
    void overruled() {
        alarm.cancel();
    }
}
