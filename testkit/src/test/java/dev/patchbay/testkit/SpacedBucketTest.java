package dev.patchbay.testkit;

import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.testkit.contract.ClientRateLimitContract;
import java.time.Duration;

/** A bucket whose messages are kept apart keeps the contract of the port. */
final class SpacedBucketTest extends ClientRateLimitContract {

    @Override
    protected ClientRateLimit limit() {
        return ClientRateLimit.bucket(5, Duration.ofMillis(30)).withSpacing(Duration.ofMillis(1));
    }
}
