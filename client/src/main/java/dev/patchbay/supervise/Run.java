package dev.patchbay.supervise;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientState;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Something that was started.
 *
 * @param ended completes with how it ended, by itself or because it was stopped
 * @param stop asks it to end; any number of times
 * @param connection what it is, where it is a client's
 */
record Run(CompletionStage<Ending> ended, Runnable stop, Optional<ClientConnection> connection) {

    /**
     * How something ended.
     *
     * @param failed whether it should not have
     * @param how for people
     */
    record Ending(boolean failed, String how) {}

    static Run of(ClientConnection connection) {
        CompletionStage<Ending> ended = connection
                .closed()
                .thenApply(state -> new Ending(state instanceof ClientState.Failed, state.toString()));
        return new Run(ended, connection::close, Optional.of(connection));
    }

    static Run of(Supervisor supervisor) {
        CompletionStage<Ending> ended = supervisor
                .ended()
                .handle((nothing, failure) ->
                        new Ending(failure != null, failure == null ? "closed" : failure.toString()));
        return new Run(ended, supervisor::stop, Optional.empty());
    }
}
