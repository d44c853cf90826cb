package dev.patchbay.polling;

import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import java.util.concurrent.CompletionStage;

/**
 * A session as its requests see it. They may come to other nodes than the session is on: nothing here says where it is, and all
 * that is given and answered are values. Any thread; nothing blocks.
 */
public interface Polled {

    /**
     * A request for messages: it is answered at once where some wait, and else with the first that come, or with none when its window
     * is over. Of several that wait, the last has the messages.
     *
     * @return forgets the request, whose client has gone
     */
    Runnable poll(Poller poller);

    /** Takes a message; completes when the next one may come. What comes behind the end means nothing. */
    CompletionStage<Void> take(Inbound message);

    /** Completes when what was taken before is handled, as far as the socket does it: whether the session goes on. */
    CompletionStage<Boolean> settle();

    /** Whether it goes on. */
    boolean isOpen();

    /**
     * One request more publishes; returns whether it may: there are only so many at once.
     *
     * @param begin does so, now, or when others have had their turn
     */
    boolean enter(Runnable begin);

    /** One that has begun has its answer. */
    void leave();

    /** Its client has sent what nobody could take: it ends. */
    void close(CloseReason reason);
}
