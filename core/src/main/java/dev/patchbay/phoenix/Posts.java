package dev.patchbay.phoenix;

import dev.patchbay.session.Mailbox;

/** What the program has a channel do: broadcasts that it intercepts, and values that it is sent. */
final class Posts {

    private Posts() {}

    /** Does something in the channel's turn, if there is room for it and the channel is joined then. */
    static void post(Membership session, int bytes, Turn.Step step) {
        if (!session.room().post()) {
            session.wire().dropped(bytes);
            Journal.warn(session, "is busy; broadcasts that it intercepts and values that it is sent are dropped", "");
            return;
        }
        session.mailbox().accept(() -> {
            session.room().posted();
            return session.isJoined() ? session.turn(step).run() : Mailbox.DONE;
        });
    }
}
