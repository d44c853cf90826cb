package dev.patchbay.testkit;

import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.TokenBucket;
import dev.patchbay.testkit.contract.ClientRateLimitContract;

/** The bucket that comes with clients keeps the contract of the port. */
final class TokenBucketTest extends ClientRateLimitContract {

    @Override
    protected ClientRateLimit limit() {
        return TokenBucket.standard();
    }
}
