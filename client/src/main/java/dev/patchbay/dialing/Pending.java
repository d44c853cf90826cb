package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.session.GuardedStage;
import dev.patchbay.socket.WaitsForItselfException;
import dev.patchbay.time.Time;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A request whose answer has not come, and the stage of that. It is settled once, by whoever takes it off the table. */
final class Pending<T> implements GuardedStage.Guard {

    /** Where its message is. */
    private enum Place {
        /** It waits to be sent, elsewhere. */
        ELSEWHERE,
        /** It is to be sent again, through the next connection. */
        HERE,
        /** It was sent through the connection that is there. */
        SENT
    }

    private final Request.Numbered<?, T> request;
    private final boolean isIdempotent;
    private final MessageKind kind;
    private final Requests.Surroundings with;
    private final PendingTable table;
    private final GuardedStage<T> stage;
    private final AtomicReference<Place> place = new AtomicReference<>(Place.ELSEWHERE);
    private volatile boolean wasSent;
    private volatile boolean isWaitedForInside;

    /** Its end, where nothing comes. */
    volatile Time.Task alarm = () -> {};

    Pending(Request<T> asked, Request.Numbered<?, T> request, Requests.Surroundings with, PendingTable table) {
        this.request = request;
        this.isIdempotent = asked.isIdempotent();
        this.kind = asked.kind();
        this.with = with;
        this.table = table;
        this.stage = new GuardedStage<>(with.workers(), this);
    }

    GuardedStage<T> stage() {
        return stage;
    }

    Request.Numbered<?, T> request() {
        return request;
    }

    /** Its message, which is this one's business when it passes. */
    Parcel parcel() {
        return new Parcel(request.message(), kind, this::passes, stage::isDone);
    }

    /** It is handed to the network now. */
    void passes() {
        wasSent = true;
        place.set(Place.SENT);
    }

    /** Whether it is to be sent once more, which is another's business from now on. */
    boolean passesAgain() {
        return place.compareAndSet(Place.HERE, Place.ELSEWHERE);
    }

    /** Its connection has ended before its turn came. Returns whether it waits for the next one. */
    boolean returns() {
        return isIdempotent && !isWaitedForInside && place.compareAndSet(Place.ELSEWHERE, Place.HERE);
    }

    /** The connection through which it was sent has ended. Returns whether that is its end, too. */
    boolean isLost() {
        if (isIdempotent && !isWaitedForInside) {
            place.compareAndSet(Place.SENT, Place.HERE);
            return false;
        }
        return place.get() != Place.ELSEWHERE;
    }

    ConnectionLost lost() {
        return new ConnectionLost(wasSent);
    }

    /** Whether the peer may have seen it. */
    boolean wasSent() {
        return wasSent;
    }

    /** It was not handed to the network after all. */
    void wasRefused() {
        wasSent = false;
    }

    /** Whether a message is its answer. What the program fails with, who knows the answer, it fails with, too. */
    boolean takes(Inbound message) {
        Optional<T> answer;
        try {
            answer = request.answer(message);
        } catch (RuntimeException | Error failure) {
            return fail(failure);
        }
        return answer.isPresent() && isTaken() && stage.succeed(answer.get());
    }

    /** It will not be answered. Returns whether nothing was known before. */
    boolean fail(Throwable why) {
        return isTaken() && stage.lose(why);
    }

    private boolean isTaken() {
        alarm.cancel();
        return table.remove(this);
    }

    /** A callback that waits for the next connection waits for itself: none is asked for before it returns. */
    @Override
    public void awaited() {
        if (!with.isRunHere()) {
            return;
        }
        isWaitedForInside = true;
        with.flush();
        if (place.get() != Place.SENT && !stage.isDone() && !with.hasTurns()) {
            throw new WaitsForItselfException(
                    "the request is sent through the next connection, which is asked for when this callback has returned");
        }
    }

    @Override
    public void overruled() {
        isTaken();
    }
}
