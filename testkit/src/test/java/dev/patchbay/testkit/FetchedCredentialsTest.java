package dev.patchbay.testkit;

import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Token;
import dev.patchbay.testkit.contract.CredentialsContract;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Tokens from a source that blocks keep the contract of the port. */
final class FetchedCredentialsTest extends CredentialsContract {

    private final AtomicInteger fetches = new AtomicInteger();

    @Override
    protected Credentials credentials() {
        return Credentials.from(() ->
                Token.of("secret" + fetches.incrementAndGet(), Instant.now().plusSeconds(60)));
    }
}
