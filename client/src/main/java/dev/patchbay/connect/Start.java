package dev.patchbay.connect;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.dialing.ClientEngine;
import dev.patchbay.dialing.ClientSession;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The beginning of connections whose first attempt decides. */
final class Start {

    private Start() {}

    /** Begins. Fails with a {@link ClientException} where the first attempt does, when nothing is left of it. */
    static CompletionStage<ClientConnection> of(ClientSession session) {
        CompletableFuture<ClientConnection> started = new CompletableFuture<>();
        var unused = session.reaches(Start::isDecided).thenAccept(state -> {
            if (state instanceof ClientState.Open) {
                started.complete(session);
                return;
            }
            session.close();
            var unusedEnd =
                    session.reaches(ClientState::isFinal).thenRun(() -> started.completeExceptionally(failure(state)));
        });
        session.start();
        return started;
    }

    /** Waits, and throws what it fails with. */
    static <T> T await(ClientEngine engine, CompletionStage<T> started) {
        CompletableFuture<T> waited = started.toCompletableFuture();
        engine.waitsFor(waited, Duration.ZERO);
        try {
            return waited.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof ClientException why ? why : failure;
        }
    }

    private static boolean isDecided(ClientState state) {
        return state instanceof ClientState.Open || state instanceof ClientState.Waiting || state.isFinal();
    }

    private static ClientException failure(ClientState state) {
        Optional<Ended> why = state instanceof ClientState.Waiting waiting
                ? Optional.of(waiting.why())
                : state instanceof ClientState.Failed failed ? Optional.of(failed.why()) : Optional.empty();
        return why.isPresent() && why.get() instanceof Ended.NotOpened not
                ? not.failure()
                : new ClientException.NotConnected(state);
    }
}
