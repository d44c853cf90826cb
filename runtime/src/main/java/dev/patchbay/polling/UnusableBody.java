package dev.patchbay.polling;

import dev.patchbay.socket.CloseReason;
import java.util.Optional;

/** What was published cannot be taken. */
public final class UnusableBody extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<CloseReason> end;

    UnusableBody(String why, Optional<CloseReason> end) {
        super(why);
        this.end = end;
    }

    /** Why the session ends, as the connection would whose message it was; none where it goes on. */
    public Optional<CloseReason> end() {
        return end;
    }
}
