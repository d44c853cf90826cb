package dev.patchbay.client.channel;

import dev.patchbay.channel.ChannelReply;
import java.util.Optional;

/** Why something that a client asked of a channel did not happen. Each kind is a class of its own. */
@SuppressWarnings("serial") // its classes are of this JVM
public abstract sealed class ChannelException extends RuntimeException {

    private ChannelException(String message) {
        super(message);
    }

    /** What went wrong, in one line. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The server does not let the client in. */
    public static final class JoinRefused extends ChannelException {

        private final transient ChannelReply reply;

        /** What it says. */
        public JoinRefused(String topic, ChannelReply reply) {
            super("The server refuses the join of " + topic + ": " + reply.status());
            this.reply = reply;
        }

        /** What it says. */
        public ChannelReply reply() {
            return reply;
        }
    }

    /** The channel ended before the answer came. */
    public static final class ChannelLost extends ChannelException {

        private final boolean maybeDone;

        /**
         * A message that will not be answered.
         *
         * @param maybeDone whether it was sent, so that the server may have done what it asks for
         */
        public ChannelLost(String topic, boolean maybeDone) {
            super("The channel " + topic + " ended before the answer came; "
                    + (maybeDone ? "the message was sent" : "nothing was sent"));
            this.maybeDone = maybeDone;
        }

        /** Whether it was sent, so that the server may have done what it asks for. */
        public boolean isMaybeDone() {
            return maybeDone;
        }
    }

    /** Nothing can be pushed to a channel that is over, or was never joined. */
    public static final class NotJoined extends ChannelException {

        /** Its state. */
        public NotJoined(String topic, Optional<ChannelState> state) {
            super(state.map(now -> "The channel " + topic + " is " + now)
                    .orElse("The channel " + topic + " was never joined: call join() first"));
        }
    }
}
