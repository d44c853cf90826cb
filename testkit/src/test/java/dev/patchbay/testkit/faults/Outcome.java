package dev.patchbay.testkit.faults;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Ended;

/** What became of a client, in a word or two. */
final class Outcome {

    private Outcome() {}

    static String of(ClientState state) {
        if (state instanceof ClientState.Failed failed) {
            return of(failed.why());
        }
        return state instanceof ClientState.Closed closed
                ? "closed " + closed.reason().code()
                : state.getClass().getSimpleName();
    }

    static String of(Ended why) {
        return why instanceof Ended.Lost lost ? "lost " + lost.reason().code() : of(((Ended.NotOpened) why).failure());
    }

    private static String of(ClientException failure) {
        String detail = failure instanceof ClientException.Refused refused
                ? " " + refused.status()
                : failure instanceof ClientException.TimedOut late ? " " + late.phase() : "";
        return failure.getClass().getSimpleName() + detail;
    }
}
