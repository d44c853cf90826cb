package dev.patchbay.redis;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.NodeId;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What goes to Redis: a bounded queue, emptied on a thread of its own, where everything gets its number. While there is no
 * connection, nothing is taken.
 */
final class Departures {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    /** So many with one system call. */
    private static final int BATCH = 256;

    private final NodeId self;
    private final Settings settings;
    private final Executor thread;
    private final Losses losses;
    private final Complaints complaints;
    private final Queue<Item> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isUnderWay = new AtomicBoolean();
    private volatile Optional<Open> open = Optional.empty();
    private long lastOfAll; // the thread's, as is the next one
    private long lastSent;

    private record Item(Optional<NodeId> to, Broadcast broadcast, Open through) {}

    /** A connection, and what is on its way there. */
    private record Open(Redis.Line line, Room room) {}

    Departures(NodeId self, Settings settings, Around around) {
        this.self = self;
        this.settings = settings;
        this.thread = around.departures();
        this.losses = around.losses();
        this.complaints = around.complaints();
    }

    static String all(String prefix) {
        return prefix + ":all";
    }

    static String of(String prefix, NodeId node) {
        return prefix + ":node:" + node;
    }

    /** There is a connection; the thread. */
    void begin(Redis.Line line) {
        open = Optional.of(new Open(line, new Room(settings.outgoing())));
    }

    /** There is none any more: what waits is refused, and what is on its way may be lost; the thread. */
    void end() {
        Optional<Open> ended = open;
        open = Optional.empty();
        int waiting = 0;
        while (queue.poll() != null) {
            waiting++;
        }
        losses.refused("Redis is away", waiting);
        int left = ended.map(one -> one.room().messages()).orElse(0);
        losses.unconfirmed(left - waiting);
        ended.ifPresent(one -> one.line().close());
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /** Takes a broadcast to all nodes or to one. Any thread; does not block. */
    void add(Optional<NodeId> to, Broadcast broadcast) {
        Optional<Open> through = open;
        if (through.isEmpty()) {
            losses.refused("Redis is away", 1);
        } else if (!through.get().room().take(Frame.cost(broadcast))) {
            losses.refused("Redis is too slow", 1);
        } else {
            queue.add(new Item(to, broadcast, through.get()));
            goOn();
        }
    }

    private void goOn() {
        if (isUnderWay.compareAndSet(false, true)) {
            try {
                thread.execute(this::batch);
            } catch (RejectedExecutionException closed) {
                queue.clear();
            }
        }
    }

    private void batch() {
        isUnderWay.set(false);
        int count = 0;
        try {
            for (Item item = queue.poll(); item != null; item = ++count < BATCH ? queue.poll() : null) {
                write(item);
            }
        } catch (RuntimeException | Error failure) {
            complaints.tell(
                    "departure, " + failure.getClass().getName(),
                    more -> LOG.error("What goes to Redis cannot be sent{}", more, LoggedFailure.of(failure)));
        } finally {
            open.ifPresent(one -> one.line().flush());
        }
        if (!queue.isEmpty()) {
            goOn();
        }
    }

    private void write(Item item) {
        if (!Optional.of(item.through()).equals(open)) {
            losses.refused("Redis is away", 1);
            return;
        }
        long number = item.to().isPresent() ? ++lastSent : ++lastOfAll;
        Broadcast broadcast = item.broadcast();
        Frame frame = new Frame(Frame.Kind.of(broadcast), item.to().isPresent(), self, number, Optional.of(broadcast));
        String channel = item.to().map(node -> of(settings.prefix(), node)).orElseGet(() -> all(settings.prefix()));
        Room room = item.through().room();
        var unusedEnd = item.through().line().publish(channel, frame.bytes()).whenComplete((count, failure) -> {
            room.giveBack(Frame.cost(broadcast));
            if (failure != null && isStill(item.through())) {
                losses.unconfirmed(1);
            }
        });
    }

    private boolean isStill(Open through) {
        return Optional.of(through).equals(open);
    }

    /** Says to all nodes what is no broadcast; completes when Redis has it. The thread. */
    CompletionStage<Long> tell(Frame.Kind kind) {
        return signal(all(settings.prefix()), new Frame(kind, false, self, lastOfAll, Optional.empty()));
    }

    /** Says to one node that this one is here. The thread. */
    void greet(NodeId node) {
        var unusedEnd = signal(
                of(settings.prefix(), node), new Frame(Frame.Kind.ALIVE, true, self, lastSent, Optional.empty()));
    }

    private CompletionStage<Long> signal(String channel, Frame frame) {
        return open.map(one -> {
                    CompletionStage<Long> end = one.line().publish(channel, frame.bytes());
                    one.line().flush();
                    return end;
                })
                .orElseGet(() -> CompletableFuture.completedStage(0L));
    }
}
