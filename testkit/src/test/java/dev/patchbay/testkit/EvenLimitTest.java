package dev.patchbay.testkit;

import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.testkit.contract.ClientRateLimitContract;
import java.time.Duration;

/** Messages that are spaced evenly keep the contract of the port. */
final class EvenLimitTest extends ClientRateLimitContract {

    @Override
    protected ClientRateLimit limit() {
        return ClientRateLimit.evenly(Duration.ofMillis(7));
    }
}
