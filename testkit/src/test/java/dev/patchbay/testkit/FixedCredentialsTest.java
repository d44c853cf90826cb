package dev.patchbay.testkit;

import dev.patchbay.client.auth.Credentials;
import dev.patchbay.testkit.contract.CredentialsContract;

/** One token for ever keeps the contract of the port. */
final class FixedCredentialsTest extends CredentialsContract {

    @Override
    protected Credentials credentials() {
        return Credentials.fixed("secret");
    }

    @Override
    protected boolean isFixed() {
        return true;
    }
}
