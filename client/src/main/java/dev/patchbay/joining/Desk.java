package dev.patchbay.joining;

import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Phase;
import dev.patchbay.client.channel.ChannelReply;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.dialing.ClientSession;
import dev.patchbay.message.Inbound;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.socket.WaitsForItselfException;
import java.time.Duration;
import java.util.function.Consumer;

/** Where messages are written that have an answer. Any thread. */
final class Desk {

    private static final Inbound EMPTY = Inbound.Text.of("{}");

    /**
     * What is asked for.
     *
     * @param timeout from now on, for the answer
     */
    record Wish(String topic, String event, Inbound payload, Duration timeout) {}

    private final ClientSession session;
    private final Post post;

    Desk(ClientSession session, Post post) {
        this.session = session;
        this.post = post;
    }

    /** Of an answer. Whoever waits for it inside a listener has what was sent there written, and waits for no other connection. */
    GuardedStage<ChannelReply> stage() {
        return new GuardedStage<>(session.settings().workers(), () -> {
            if (session.isRunHere()) {
                post.flush();
                if (!post.isOpen()) {
                    throw new WaitsForItselfException(
                            "the next connection is asked for when this listener has returned");
                }
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
        Asked asked = new Asked(wish.topic(), wish.event(), wish.payload(), stage(), answered);
        asked.ends(session.settings().time().after(wish.timeout(), () -> {
            if (asked.fail(new TimedOut(Phase.REQUEST, wish.timeout()))) {
                late.run();
            }
        }));
        return asked;
    }

    /** A leave. */
    Asked leave(String topic, Runnable over) {
        return asked(new Wish(topic, "phx_leave", EMPTY, ClientChannel.TIMEOUT), reply -> over.run(), over);
    }

    /** A message whose answer nobody waits for. */
    Asked unasked(String topic, String event) {
        return new Asked(topic, event, EMPTY, stage(), reply -> {});
    }
}
