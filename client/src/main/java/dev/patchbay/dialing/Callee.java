package dev.patchbay.dialing;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.Next;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.CloseReason;
import java.util.Objects;

/**
 * Who is called: a client's object.
 *
 * @param calls what happens while a connection is there
 * @param closed what happens when there is none
 * @param client the object, whose class the program knows
 */
public record Callee(SocketCalls calls, Closed closed, Object client) {

    /** Whose object is the calls themselves. */
    public Callee(SocketCalls calls, Closed closed) {
        this(calls, closed, calls);
    }

    /** What follows: the client's own word first, and then the policy's. */
    Next next(Attempt attempt, ReconnectPolicy policy, Mailbox.Owner failures) {
        CloseReason reason = attempt.why() instanceof ClientState.Ended.Lost lost
                ? lost.reason()
                : CloseReason.of(CloseReason.ABNORMAL);
        Next own = Next.asUsual();
        try {
            own = Objects.requireNonNull(
                    closed.closed(reason, attempt),
                    "@OnClose says what follows, Next.asUsual() for instance; got null");
        } catch (Throwable failure) {
            failures.failed(failure);
        }
        return own instanceof Next.AsUsual ? policy.next(attempt) : own;
    }

    /** Says what follows. */
    @FunctionalInterface
    public interface Closed {
        Next closed(CloseReason reason, Attempt attempt) throws Throwable;
    }
}
