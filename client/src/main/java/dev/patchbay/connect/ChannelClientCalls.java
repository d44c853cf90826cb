package dev.patchbay.connect;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.message.Inbound;
import java.util.List;

/**
 * The generated calls into one object of a {@code @ChannelClient}. They live as long as its channel, however often that is joined; never are
 * two of these methods called at once, and none behind {@code onLeave}.
 */
public interface ChannelClientCalls {

    /** The server has let it in, the first time or anew. */
    default void onJoin(Inbound payload) throws Throwable {}

    /** The server says something; nothing is answered. */
    default ChannelAnswer onMessage(String event, Inbound payload) throws Throwable {
        return ChannelAnswer.unhandled();
    }

    /** The events that are questions. */
    default List<String> questions() {
        return List.of();
    }

    /** The server asks something. */
    default ChannelAnswer onQuestion(String event, Inbound payload) throws Throwable {
        return ChannelAnswer.unhandled();
    }

    /** The channel is over, for good. */
    default void onLeave() throws Throwable {}
}
