package dev.patchbay.client;

/**
 * Decides what a client does when it has no connection: because it could not be opened, or because it has ended. Called by one thread at
 * a time for each connection, on a worker, where it may block. What it throws ends the connection as {@link Next.GiveUp} does.
 *
 * <pre>{@code
 * ReconnectPolicy patient = BackOff.exponential(Duration.ofSeconds(1), Duration.ofMinutes(1)).fullJitter();
 * }</pre>
 */
@FunctionalInterface
public interface ReconnectPolicy {

    /** What is done; {@link Next.AsUsual} stands for {@link BackOff#DEFAULT}. */
    Next next(Attempt attempt);

    /** One that gives up at once. */
    static ReconnectPolicy never() {
        return attempt -> Next.giveUp("nobody reconnects");
    }
}
