package dev.patchbay.phoenix;

import dev.patchbay.UnknownEvent;
import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.Refused;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;

/** One message of a client, in its channel's turn; one object, because there is one for every message. */
final class EventCall implements Mailbox.Call, Turn.Attempt, Turn.Outcome {

    private final ChannelSession session;
    private final String event;
    private final Envelope message;
    private OptionalLong start = OptionalLong.empty();
    private boolean done;
    private boolean unknown;
    private boolean hasLeftRoom;

    EventCall(ChannelSession session, String event, Envelope message) {
        this.session = session;
        this.event = event;
        this.message = message;
    }

    /** Whether the client leaves. */
    boolean isLeave() {
        return event.equals("phx_leave");
    }

    @Override
    public CompletionStage<Mailbox.Call> run() {
        if (!session.isJoined()) {
            if (session.phase().answersAsAbsent()) {
                session.topics().absent(message);
            }
            return done(Mailbox.DONE);
        }
        if (session.isOfEarlierJoin(message)) {
            return done(Mailbox.DONE);
        }
        session.alarm().forget();
        if (isLeave()) {
            return done(session.end()
                    .over(LeaveReason.LEFT, () -> session.wire().reply(session.joinRef(), message, Replies.OK)));
        }
        session.handlers().handles(message);
        start = Journal.start(session);
        return Turn.run(this);
    }

    @Override
    public ChannelAnswer answer() throws Throwable {
        return session.calls().onMessage(event, message.payload(), session.context());
    }

    @Override
    public CompletionStage<Mailbox.Call> answered(ChannelAnswer answer) {
        boolean stops = answer instanceof ChannelAnswer.Stop || session.isStopping();
        ChannelAnswer said = answer instanceof ChannelAnswer.Stop stop ? stop.before() : answer;
        if (said instanceof ChannelAnswer.Replied reply) {
            reply(reply);
        } else if (said == ChannelAnswer.unhandled()) {
            return unknown();
        }
        return done(stops ? session.over(LeaveReason.STOPPED) : Mailbox.DONE);
    }

    @Override
    public CompletionStage<Mailbox.Call> failed(Throwable failure) {
        if (failure instanceof Refused refused) {
            reply(Replies.refused(refused));
        } else if (failure instanceof DecodeException unreadable) {
            Journal.undecodable(session, unreadable);
            reply(Replies.INVALID_PAYLOAD);
        } else {
            return done(session.crash(failure));
        }
        return done(session.isStopping() ? session.over(LeaveReason.STOPPED) : Mailbox.DONE);
    }

    private CompletionStage<Mailbox.Call> unknown() {
        unknown = true;
        if (session.binding().unknownEvents() == UnknownEvent.REPLY) {
            reply(Replies.UNKNOWN_EVENT);
            return done(Mailbox.DONE);
        }
        return done(session.crash(new UnknownEventException(event)));
    }

    /** A channel whose topic another join has taken answers no more. */
    private void reply(ChannelAnswer.Replied reply) {
        leaveRoom(); // before the client hears of it, and sends the next
        if (session.isJoined()) {
            session.wire().reply(session.joinRef(), message, reply);
        } else {
            session.wire().dropped(reply.payload().size());
        }
    }

    private CompletionStage<Mailbox.Call> done(CompletionStage<Mailbox.Call> next) {
        if (!done) {
            done = true;
            session.handlers().handlesNothing();
            if (start.isPresent()) {
                boolean isNamed = !unknown && session.calls().isNamed(event);
                Journal.handled(session, event, isNamed, message.payload(), start.getAsLong());
            }
            leaveRoom();
        }
        return next;
    }

    private void leaveRoom() {
        if (!hasLeftRoom) {
            hasLeftRoom = true;
            session.room().leave();
        }
    }
}
