package dev.patchbay.channel;

import dev.patchbay.message.Outbound;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** What a channel's handler had to say, as its generated binding tells the channel. */
public sealed interface ChannelAnswer {

    /** No reply. */
    enum None implements ChannelAnswer {
        INSTANCE
    }

    /** The class has no handler for the event; the channel crashes, as Phoenix's does. */
    enum Unhandled implements ChannelAnswer {
        INSTANCE
    }

    /**
     * A reply.
     *
     * @param status {@code ok}, {@code error} or any other name
     * @param payload JSON of any shape, or bytes
     */
    record Reply(String status, Outbound payload) implements ChannelAnswer {}

    /** Known when the stage completes; until then the channel's next call waits. */
    record Later(CompletionStage<ChannelAnswer> stage) implements ChannelAnswer {}

    /** The channel ends as planned, behind a reply or without one. */
    record Stop(Optional<Reply> reply) implements ChannelAnswer {}

    static ChannelAnswer none() {
        return None.INSTANCE;
    }

    static ChannelAnswer unhandled() {
        return Unhandled.INSTANCE;
    }

    /** A reply of {@code ok}. */
    static ChannelAnswer ok(Outbound payload) {
        return new Reply("ok", payload);
    }

    /** A reply of {@code error}. */
    static ChannelAnswer error(Outbound payload) {
        return new Reply("error", payload);
    }
}
