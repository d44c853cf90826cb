package dev.patchbay.redis;

import dev.patchbay.log.Complaints;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what does not arrive, and says so once a minute for each reason. Any thread. */
final class Losses {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    private final Complaints complaints;
    private final LongAdder refused = new LongAdder();
    private final LongAdder unconfirmed = new LongAdder();
    private final LongAdder missed = new LongAdder();
    private final LongAdder dropped = new LongAdder();

    Losses(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Not taken: Redis is away, or too slow. */
    void refused(String why, int count) {
        count(
                refused,
                "refused, " + why,
                count,
                more -> LOG.warn("{}: a broadcast is lost to the other nodes{}", why, more));
    }

    /** On their way when the connection ended: nobody knows. */
    void unconfirmed(int count) {
        count(
                unconfirmed,
                "unconfirmed",
                count,
                more -> LOG.warn(
                        "The connection to Redis ended before it had answered {} broadcasts; they may be lost{}",
                        count,
                        more));
    }

    /** Others have published them, and they did not come. */
    void missed(long count) {
        count(
                missed,
                "missed",
                count,
                more -> LOG.warn("{} broadcasts of another node did not come; they are lost here{}", count, more));
    }

    /** They came, and there was no room. */
    void dropped(String why) {
        count(dropped, "dropped, " + why, 1, more -> LOG.warn("{}: a broadcast is lost here{}", why, more));
    }

    private void count(LongAdder counter, String cause, long count, Consumer<String> line) {
        if (count > 0) {
            counter.add(count);
            complaints.tell(cause, line);
        }
    }

    RedisLosses sum() {
        return new RedisLosses(refused.sum(), unconfirmed.sum(), missed.sum(), dropped.sum());
    }
}
