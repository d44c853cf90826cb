package dev.patchbay.joining;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Phase;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.dialing.ClientSession;
import dev.patchbay.log.Complaints;
import dev.patchbay.message.Inbound;
import dev.patchbay.session.GuardedStage;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where messages are written that have an answer. Any thread. */
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final Inbound EMPTY = Inbound.Text.of("{}");

    /**
     * What is asked for.
     *
     * @param timeout from now on, for the answer
     */
    record Wish(String topic, String event, Inbound payload, Duration timeout) {

        static Wish joins(String topic, Inbound payload) {
            return new Wish(topic, "phx_join", payload, ClientChannel.TIMEOUT);
        }

        static Wish leaves(String topic) {
            return new Wish(topic, "phx_leave", EMPTY, ClientChannel.TIMEOUT);
        }
    }

    private final ClientSession session;
    private final Post post;

    Desk(ClientSession session, Post post) {
        this.session = session;
        this.post = post;
    }

    /**
     * What somebody may wait for, inside a listener or outside.
     *
     * @param waitedFor whether it is waited for inside
     */
    record Outcome<T>(GuardedStage<T> stage, WaitedFor waitedFor) {}

    /** Of something that is under way. */
    <T> Outcome<T> outcome() {
        WaitedFor waitedFor = new WaitedFor(session, post);
        return new Outcome<>(new GuardedStage<>(session.settings().workers(), waitedFor), waitedFor);
    }

    /** Of what ends with this connection at the latest. Whoever waits for it inside a listener has what was sent there written. */
    <T> GuardedStage<T> ending() {
        return new GuardedStage<>(session.settings().workers(), () -> {
            if (session.isRunHere()) {
                post.flush();
            }
        });
    }

    /**
     * A message that is answered, or not in time.
     *
     * @param answered is told of the answer, before whoever waits
     * @param late runs where there is none
     */
    Asked asked(Wish wish, Consumer<ChannelReply> answered, Runnable late) {
        Asked asked = new Asked(wish, outcome(), answered);
        asked.ends(session.settings().time().after(wish.timeout(), () -> {
            if (asked.fail(new TimedOut(Phase.REQUEST, wish.timeout()))) {
                late.run();
            }
        }));
        return asked;
    }

    /**
     * A message that has no answer.
     *
     * @param what it is, for the log
     * @param tell runs what is told of a loss, on a worker
     */
    Said said(String what, Wish wish, Consumer<Runnable> tell) {
        return new Said(wish, lost -> tell.accept(() -> tell(what, lost)));
    }

    private void tell(String what, Said lost) {
        if (!lost.wasPassed()) {
            int bytes = lost.payload().size();
            Complaints.quietly(() -> session.settings().observer().dropped(session.name(), bytes));
        }
        session.settings()
                .complaints()
                .tell(
                        what,
                        more -> LOG.warn(
                                "The client {} could not send {} to the channel {}{}",
                                session.name(),
                                what,
                                session.settings().filter().show(lost.topic()),
                                more));
    }
}
