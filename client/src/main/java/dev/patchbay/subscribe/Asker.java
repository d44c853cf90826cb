package dev.patchbay.subscribe;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.session.StageFailure;
import dev.patchbay.subscribe.Subscription.State;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Asks for topics through one connection, in order, and so many at a time. What was not answered when it ends is nothing: the next
 * connection has an asker of its own. Any thread.
 */
final class Asker {

    /** So many messages wait for their answers at once, so that programs have room for their own requests. */
    static final int AT_ONCE = 20;

    /**
     * What it asks with.
     *
     * @param timeout for each answer
     */
    record With(ClientConnection connection, SubscriptionProtocol protocol, Wanted wanted, Duration timeout) {}

    /** A message, when its turn has come. */
    @FunctionalInterface
    private interface Turn {
        CompletableFuture<?> take();
    }

    private final With with;
    private final Queue<Turn> turns = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pumping = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean isOver;

    Asker(With with) {
        this.with = with;
    }

    /** Asks for all that is wanted and was not asked for. */
    void ask() {
        with.protocol().grouped(with.wanted().claim(this)).forEach(group -> turns.add(() -> subscribe(group)));
        pump();
    }

    /** Does not ask for these any more. Completes when the service has answered, or cannot. */
    CompletableFuture<Void> end(List<String> topics) {
        CompletableFuture<?>[] ends = with.protocol().grouped(topics).stream()
                .map(group -> {
                    CompletableFuture<Void> done = new CompletableFuture<>();
                    turns.add(() -> unsubscribe(group).whenComplete((answer, failure) -> done.complete(null)));
                    return done;
                })
                .toArray(CompletableFuture<?>[]::new);
        pump();
        return CompletableFuture.allOf(ends);
    }

    /** A message that may confirm topics without being asked. */
    void confirmed(Inbound message) {
        Collection<String> topics = with.protocol().confirmed(message);
        if (!topics.isEmpty()) {
            with.wanted().confirmedLate(topics);
        }
    }

    /** The connection has ended. */
    void over() {
        isOver = true;
        turns.clear();
    }

    /** Whether it has. */
    boolean isOver() {
        return isOver;
    }

    private void pump() {
        if (pumping.getAndIncrement() > 0) {
            return; // who is at it goes on
        }
        do {
            while (asked.get() < AT_ONCE && !isOver) {
                Optional<Turn> next = Optional.ofNullable(turns.poll());
                if (next.isEmpty()) {
                    break;
                }
                asked.incrementAndGet();
                var unused = next.get().take().whenComplete((answer, failure) -> {
                    asked.decrementAndGet();
                    pump();
                });
            }
        } while (pumping.decrementAndGet() > 0);
    }

    private CompletableFuture<?> subscribe(List<String> group) {
        List<Feed> due = with.wanted().due(this, group);
        if (due.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        List<String> topics = due.stream().map(feed -> feed.topic).toList();
        return request(() -> with.protocol().subscribe(topics)).whenComplete((confirmed, failure) -> {
            if (failure == null) {
                answered(due, confirmed);
            } else {
                failed(due, StageFailure.of(failure));
            }
        });
    }

    private void answered(List<Feed> asking, Collection<String> confirmed) {
        for (Feed feed : asking) {
            boolean isConfirmed = confirmed.contains(feed.topic);
            with.wanted()
                    .answered(
                            this,
                            List.of(feed),
                            isConfirmed ? State.CONFIRMED : State.FAILED,
                            isConfirmed ? Optional.empty() : Optional.of(new SubscriptionRefusedException(feed.topic)));
        }
    }

    private void failed(List<Feed> asking, Throwable why) {
        if (why instanceof ClientException.ConnectionLost || why instanceof ClientException.NotConnected) {
            return; // the next connection asks
        }
        State state = why instanceof ClientException.TimedOut ? State.EXPIRED : State.FAILED;
        with.wanted().answered(this, asking, state, Optional.of(why));
    }

    private CompletableFuture<?> unsubscribe(List<String> group) {
        return request(() -> with.protocol().unsubscribe(group));
    }

    private <T> CompletableFuture<T> request(Supplier<Request<T>> request) {
        try {
            return with.connection()
                    .request(request.get().timeout(with.timeout()).kind(MessageKind.SUBSCRIPTION))
                    .toCompletableFuture();
        } catch (RuntimeException failure) { // of the program's protocol
            return CompletableFuture.failedFuture(failure);
        }
    }
}
