package dev.patchbay.joining;

import dev.patchbay.dialing.ClientSession;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.socket.WaitsForItselfException;

/**
 * Whether somebody waits for an outcome inside a listener. What was sent there is written then; the next connection is waited for in vain,
 * which is asked for when the listener has returned.
 */
final class WaitedFor implements GuardedStage.Guard {

    private final ClientSession session;
    private final Post post;
    private volatile boolean isInside;

    WaitedFor(ClientSession session, Post post) {
        this.session = session;
        this.post = post;
    }

    @Override
    public void awaited() {
        if (!session.isRunHere()) {
            return;
        }
        isInside = true; // before the connection is looked at, which may break at this moment
        post.flush();
        if (!post.isOpen()) {
            throw new WaitsForItselfException("the next connection is asked for when this listener has returned");
        }
    }

    /** Whether nothing that needs another connection can be its end. */
    boolean isInside() {
        return isInside;
    }
}
