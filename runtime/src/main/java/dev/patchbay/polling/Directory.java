package dev.patchbay.polling;

import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * The port to the sessions that are polled, on whichever node they are: a client's requests come to any. Any thread; nothing blocks.
 */
interface Directory {

    /** The node that sessions are opened on from here. */
    String here();

    /** A session of this node. */
    void add(SessionName name, Polled session);

    /** It has ended. */
    void remove(SessionName name);

    /** Completes with a session, here or elsewhere, or with none; where nobody answers, never. */
    CompletionStage<Optional<Polled>> find(SessionName name);
}
