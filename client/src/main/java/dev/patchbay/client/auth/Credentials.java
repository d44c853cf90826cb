package dev.patchbay.client.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * Where the tokens of one client's connection come from. It is asked before the first attempt, before a token expires, and when the
 * server does not take one any more; never twice at a time, whatever asks, and after a failure not before a pause (half a second, doubled
 * up to 20 seconds, any part of it).
 *
 * <pre>{@code
 * Credentials tokens = Credentials.from(() -> Token.of("fetched", Instant.now().plusSeconds(3600)));
 * }</pre>
 *
 * <p>{@code CredentialsContract} of the testkit says as tests what each has to do.
 */
@FunctionalInterface
public interface Credentials {

    /**
     * Fetches a fresh token: not one that was fetched before and may be refused by now. On a worker; may block, but what takes more than
     * 10 seconds counts as failed, and comes too late.
     *
     * @return may fail, as this may throw: the attempt that waits for it fails then, too. What it fails with should not name a secret
     */
    CompletionStage<Token> fetch();

    /** Always the same token; where the server refuses it twice, that is final. */
    static Credentials fixed(String value) {
        Token token = Token.of(value);
        return () -> CompletableFuture.completedStage(token);
    }

    /** Fetched by somebody who blocks while it takes. */
    static Credentials from(Supplier<Token> source) {
        return () -> CompletableFuture.completedStage(source.get());
    }
}
