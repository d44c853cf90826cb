package dev.patchbay.channel;

import java.time.Duration;

/** Why an event that is answered did not succeed. Each kind is a class of its own. */
@SuppressWarnings("serial") // its classes are of this JVM
public abstract sealed class PushException extends RuntimeException {

    private PushException(String message) {
        super(message);
    }

    /** What went wrong, in one line. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** The other end answers with another status than {@code ok}. */
    public static final class Refused extends PushException {

        private final transient ChannelReply reply;

        /** What it says. */
        public Refused(ChannelReply reply) {
            super("The answer is " + reply.status());
            this.reply = reply;
        }

        /** What it says. */
        public ChannelReply reply() {
            return reply;
        }
    }

    /** The client does not answer a question in time. */
    public static final class Unanswered extends PushException {

        /** It was waited for so long. */
        public Unanswered(String event, Duration waited) {
            super("The client has not answered '" + event + "' within " + waited.toMillis() + " ms");
        }
    }

    /** The channel ended before its client answered. */
    public static final class ChannelEnded extends PushException {

        /** Of a question. */
        public ChannelEnded(String topic, String event) {
            super("The channel " + topic + " ended before its client answered '" + event + "'");
        }
    }

    /** Too many questions wait for the client already. */
    public static final class TooManyQuestions extends PushException {

        /** So many. */
        public TooManyQuestions(int most) {
            super("The client owes " + most + " answers, and is asked no more until it gives one");
        }
    }
}
