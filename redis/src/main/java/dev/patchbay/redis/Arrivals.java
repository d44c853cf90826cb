package dev.patchbay.redis;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.pubsub.ClusterLink.Receiver;
import dev.patchbay.pubsub.NodeId;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes from Redis: read, and told to be up, on a thread of its own, and handed on by topic. */
final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    private final NodeId self;
    private final ScheduledExecutorService thread;
    private final Complaints complaints;
    private final Losses losses;
    private final Room room;
    private final Roster roster;
    private final TopicQueues topics;
    private final Runnable echo;
    private final Consumer<NodeId> greeted;

    /**
     * Nothing has come yet.
     *
     * @param around the threads, and who counts
     * @param receiver is told of nodes on the thread, and of broadcasts by workers
     * @param echo is run on a thread of the network, when what this node has published comes back
     * @param greeted is told of a node that has begun to listen, and does not know this one
     */
    Arrivals(
            NodeId self, Settings settings, Around around, Receiver receiver, Runnable echo, Consumer<NodeId> greeted) {
        this.self = self;
        this.thread = around.arrivals();
        this.complaints = around.complaints();
        this.losses = around.losses();
        this.echo = echo;
        this.greeted = greeted;
        this.room = new Room(settings.incoming());
        this.roster = new Roster(self, settings.silence(), receiver, losses);
        this.topics = new TopicQueues(settings, around.workers(), receiver::receive, losses);
    }

    /** Looks after those who are silent, from now on. */
    void begin(Duration tick) {
        var unusedTick = thread.scheduleWithFixedDelay(
                () -> guarded(() -> roster.check(System.nanoTime())),
                tick.toNanos(),
                tick.toNanos(),
                TimeUnit.NANOSECONDS);
    }

    /** Something has come; on a thread of the network. */
    void add(byte[] frame) {
        if (Frame.isOf(self, frame)) {
            echo.run();
        } else if (!room.take(frame.length)) {
            losses.dropped("What comes through Redis is read too slowly");
        } else {
            queue(frame);
        }
    }

    private void queue(byte[] frame) {
        try {
            thread.execute(() -> {
                room.giveBack(frame.length);
                guarded(() -> read(frame));
            });
        } catch (RejectedExecutionException closed) {
            room.giveBack(frame.length);
        }
    }

    private void read(byte[] bytes) {
        Frame frame = Frame.read(bytes);
        Roster.Verdict verdict = roster.hear(frame, System.nanoTime());
        if (verdict != Roster.Verdict.NOT_TAKEN) {
            frame.broadcast().ifPresent(topics::add);
            if (frame.kind() == Frame.Kind.HELLO && verdict == Roster.Verdict.NEW) {
                greeted.accept(frame.from());
            }
        }
    }

    private void guarded(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            complaints.tell(
                    "arrival, " + failure.getClass().getName(),
                    more -> LOG.error("What came through Redis cannot be taken{}", more, LoggedFailure.of(failure)));
        }
    }
}
