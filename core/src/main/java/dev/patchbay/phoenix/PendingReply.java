package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Reply;
import dev.patchbay.codec.Encoder;
import dev.patchbay.protocol.Envelope;
import java.util.concurrent.atomic.AtomicBoolean;

/** The reply to one message that is sent when the program knows it. Until then it takes a place in its channel's room. */
final class PendingReply<T> implements LateReply<T> {

    private final Membership session;
    private final Envelope message;
    private final Encoder<? super T> encoder;
    private final AtomicBoolean sent = new AtomicBoolean();

    PendingReply(Membership session, Envelope message, Encoder<? super T> encoder) {
        this.session = session;
        this.message = message;
        this.encoder = encoder;
        session.room().take();
    }

    @Override
    public void send(Reply<T> reply) {
        ChannelAnswer answer = ChannelAnswer.reply(reply, encoder);
        ChannelAnswer said = answer instanceof ChannelAnswer.Stop stop ? stop.before() : answer;
        if (!sent.compareAndSet(false, true)) {
            throw new IllegalStateException(
                    "The reply to the event " + message.event().text() + " was sent already");
        }
        session.room().leave();
        if (session.isJoined() && said instanceof ChannelAnswer.Replied replied) {
            session.wire().reply(session.joinRef(), message, replied);
        }
        if (said != answer) {
            session.stop();
        }
    }
}
