package dev.patchbay.session;

import org.jspecify.annotations.Nullable;

/** How far a session has come: it opens once and ends once, and in this order, whichever threads bring it about. */
final class SessionLife {

    private enum Stage {
        NEW,
        OPENING,
        OPEN,
        OVER
    }

    private Stage stage = Stage.NEW; // guarded by this
    private @Nullable Runnable waiting; // an end that came while it was opening

    /** Opens, unless it has ended already; an end that comes meanwhile has its turn behind it. */
    void open(Runnable opening) {
        if (!moves(Stage.NEW, Stage.OPENING)) {
            return;
        }
        try {
            opening.run();
        } finally {
            Runnable end = opened();
            if (end != null) {
                end.run();
            }
        }
    }

    /**
     * Ends; only the first call counts.
     *
     * @param end of a session that was open
     * @param never runs in place of it where it was not
     */
    void end(Runnable end, Runnable never) {
        if (moves(Stage.NEW, Stage.OVER)) {
            never.run();
        } else if (!isPutOff(end) && moves(Stage.OPEN, Stage.OVER)) {
            end.run();
        }
    }

    private synchronized boolean moves(Stage from, Stage to) {
        boolean isThere = stage == from;
        stage = isThere ? to : stage;
        return isThere;
    }

    private synchronized boolean isPutOff(Runnable end) {
        if (stage == Stage.OPENING && waiting == null) {
            waiting = end;
        }
        return stage == Stage.OPENING;
    }

    private synchronized @Nullable Runnable opened() {
        Runnable end = waiting;
        waiting = null;
        stage = end == null ? Stage.OPEN : Stage.OVER;
        return end;
    }
}
