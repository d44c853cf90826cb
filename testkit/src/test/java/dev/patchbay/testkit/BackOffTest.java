package dev.patchbay.testkit;

import dev.patchbay.client.BackOff;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.testkit.contract.ReconnectPolicyContract;

/** The policy of every client keeps the contract of the port. */
final class BackOffTest extends ReconnectPolicyContract {

    @Override
    protected ReconnectPolicy policy() {
        return BackOff.DEFAULT;
    }
}
