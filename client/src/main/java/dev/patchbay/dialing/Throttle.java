package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientState;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.sending.Pace;
import dev.patchbay.socket.Connection;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The rate limit of one client, through all of its attempts. What waits for its turn when a connection ends fails, or waits on. */
final class Throttle implements Part {

    private final Pace pace;
    private final boolean keeps;

    /**
     * Before a connection that is not open yet.
     *
     * @param keeps whether what waits is for the next connection, too
     */
    Throttle(Pace pace, boolean keeps) {
        this.pace = pace;
        this.keeps = keeps;
    }

    /** Sends a message when its turn has come, or refuses it. */
    CompletionStage<Void> send(Parcel parcel, Function<Parcel, CompletionStage<Void>> onward) {
        return pace.send(parcel.message(), parcel.kind(), message -> onward.apply(parcel));
    }

    /** The same for one that has waited for a connection, and is not refused now. */
    CompletionStage<Void> sendOn(Parcel parcel, Function<Parcel, CompletionStage<Void>> onward) {
        return pace.sendOn(parcel.message(), parcel.kind(), message -> onward.apply(parcel));
    }

    /** Has a message counted that goes before all others. */
    void charge(Parcel parcel) {
        pace.charge(parcel.message(), parcel.kind());
    }

    RateCounts counts() {
        return pace.counts();
    }

    @Override
    public void opened(Connection open) {
        pace.resume();
    }

    @Override
    public void breaks() {
        if (keeps) {
            pace.pause();
        } else {
            pace.fail(new ConnectionLost(false));
        }
    }

    @Override
    public void over(ClientState last) {
        pace.fail(new NotConnected(last));
    }
}
