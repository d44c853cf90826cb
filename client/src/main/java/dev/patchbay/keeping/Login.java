package dev.patchbay.keeping;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.LoginException;
import dev.patchbay.client.Match;
import dev.patchbay.client.Phase;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.Connection;
import dev.patchbay.time.Time;
import java.util.concurrent.CompletableFuture;

/** One login on one connection: the message, and the answer that it waits for. Any thread. */
final class Login {

    /** A request's own numbers begin at 1. */
    private static final long NUMBER = 0;

    private final Request<?> login;
    private final Request.Numbered<?, ?> request;
    private final Match<?> refusal;
    private final Time time;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    Login(Request<?> login, Match<?> refusal, Time time) {
        this.login = login;
        this.request = login.number(NUMBER);
        this.refusal = refusal;
        this.time = time;
    }

    /** Says who the client is. Completes when the server has said yes. */
    CompletableFuture<Void> send(Connection through) {
        Time.Task alarm = time.after(
                login.timeout(),
                () -> done.completeExceptionally(new ClientException.TimedOut(Phase.LOGIN, login.timeout())));
        var unused = done.whenComplete((in, failure) -> alarm.cancel());
        var unusedSending = through.send(request.message());
        return done;
    }

    /** Its connection ends: nobody waits any more. */
    void cancel() {
        done.cancel(false);
    }

    /** Whether a message is the answer. */
    boolean takes(Inbound message) {
        if (done.isDone()) {
            return false;
        }
        try {
            if (refusal.match(message).isPresent()) {
                return done.completeExceptionally(new LoginException.LoginRefused());
            }
            boolean isIt = request.answer(message).isPresent();
            return isIt && done.complete(null);
        } catch (RuntimeException | Error no) {
            return done.completeExceptionally(new LoginException.LoginRefused(no));
        }
    }
}
