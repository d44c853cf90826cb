package dev.patchbay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Token;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/**
 * What all {@link Credentials} have to do. Extend it, and say how they are made:
 *
 * <pre>{@code
 * final class MyCredentialsTest extends CredentialsContract {
 *     @Override
 *     protected Credentials credentials() {
 *         return new MyCredentials("id", "secret");
 *     }
 * }
 * }</pre>
 */
public abstract class CredentialsContract {

    /** What takes longer counts as failed. */
    private static final int LONGEST_SECONDS = 10;

    /** Made for those who extend it. */
    protected CredentialsContract() {}

    /** Those whose source has tokens. */
    protected abstract Credentials credentials();

    /** Whether there is only one token, whose place no fresh one takes; false unless overridden. */
    protected boolean isFixed() {
        return false;
    }

    /** A token comes in time. */
    @Test
    public void fetchesATokenInTime() throws Exception {
        assertFalse(fetched(credentials()).value().isBlank(), "the token is not blank");
    }

    /** A token is good when it comes. */
    @Test
    public void fetchesATokenThatIsGood() throws Exception {
        Instant before = Instant.now();
        Token token = fetched(credentials());
        assertTrue(token.expiry().filter(end -> !end.isAfter(before)).isEmpty(), "it has not expired, got " + token);
    }

    /** Who asks again gets another token: the one before may be refused by now. */
    @Test
    public void fetchesAFreshTokenEachTime() throws Exception {
        Credentials credentials = credentials();
        String first = fetched(credentials).value();
        String second = fetched(credentials).value();
        assertEquals(isFixed(), first.equals(second), "whether both fetches have the same token");
    }

    /** A token does not show its value where it is printed. */
    @Test
    public void hidesItsValue() throws Exception {
        Token token = fetched(credentials());
        assertFalse(token.toString().contains(token.value()), "the token's text does not have its value");
    }

    private static Token fetched(Credentials credentials)
            throws InterruptedException, ExecutionException, TimeoutException {
        return credentials.fetch().toCompletableFuture().get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }
}
