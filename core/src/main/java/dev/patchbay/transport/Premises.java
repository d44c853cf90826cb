package dev.patchbay.transport;

import dev.patchbay.attendance.Attendance;
import dev.patchbay.time.Time;
import java.time.Duration;

/**
 * What the connections of one server have in common, whatever their place.
 *
 * @param attendance knows them
 * @param guide knows which ways their frames go
 * @param heldBack where a run of a mailbox that takes long is asked to write what it holds back
 * @param waitingHandlers which handlers may wait for peers
 */
public record Premises(Attendance attendance, Ways.Guide guide, FlushRound heldBack, WaitingHandlers waitingHandlers) {

    /** What a handler's thread has sent reaches the network after this time, though the thread's run goes on. */
    private static final Duration LONGEST_HOLD = Duration.ofMillis(5);

    /** Those of a server that has just begun. */
    public static Premises of(Attendance attendance, Ways.Guide guide, Time time) {
        return new Premises(
                attendance, guide, new FlushRound(round -> time.after(LONGEST_HOLD, round)), new WaitingHandlers());
    }
}
