package dev.patchbay.phoenix;

import dev.patchbay.session.Mailbox;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** What a channel wants to be done when its client has been silent for a while: one thing at a time. */
final class SilenceAlarm {

    private static final Bell SILENT = new Bell();

    private final Membership session;
    private volatile Bell bell = SILENT;

    SilenceAlarm(Membership session) {
        this.session = session;
    }

    void set(Duration silence, Runnable task) {
        Bell next = new Bell();
        replace(next);
        next.task =
                session.settings().time().after(silence, () -> session.mailbox().accept(() -> ring(next, task)));
        if (bell != next) {
            next.task.cancel(); // it was replaced before it could be cancelled
        }
        if (session.phase().isOver()) {
            forget();
        }
    }

    void forget() {
        if (bell != SILENT) {
            replace(SILENT);
        }
    }

    private void replace(Bell next) {
        exchanged(next).task.cancel();
    }

    private synchronized Bell exchanged(Bell next) {
        Bell before = bell;
        bell = next;
        return before;
    }

    private synchronized boolean silences(Bell due) {
        boolean isDue = bell == due;
        if (isDue) {
            bell = SILENT;
        }
        return isDue;
    }

    private CompletionStage<Mailbox.Call> ring(Bell due, Runnable task) {
        boolean wanted = session.isJoined() && silences(due);
        return wanted ? session.turn(task::run).run() : Mailbox.DONE;
    }

    private static final class Bell {
        private volatile Time.Task task = () -> {};
    }
}
