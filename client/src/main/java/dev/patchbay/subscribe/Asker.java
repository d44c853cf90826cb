package dev.patchbay.subscribe;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.session.StageFailure;
import dev.patchbay.subscribe.Subscription.State;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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
     * @param failed is told of what fails that harms nobody else
     */
    record With(
            ClientConnection connection,
            SubscriptionProtocol protocol,
            Wanted wanted,
            Duration timeout,
            Consumer<Throwable> failed) {}

    /**
     * What the service is to be told, in one message or in several.
     *
     * @param ended completes when all of it is answered, or never will be; where that is no end, nobody waits for it
     */
    private record Wish(boolean isEnd, List<String> topics, CompletableFuture<Void> ended) {}

    /** One message of a wish. */
    private record Turn(Wish wish, List<String> group, AtomicInteger left) {

        void isOver() {
            if (left.decrementAndGet() == 0) {
                wish.ended().complete(null);
            }
        }
    }

    private final With with;
    private final Queue<Wish> wishes = new ConcurrentLinkedQueue<>();
    private final Queue<Turn> turns = new ArrayDeque<>(); // of the wish that has its turn, for who pumps
    private final AtomicInteger pumping = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<CompletableFuture<?>> unanswered = new ConcurrentLinkedQueue<>();
    private volatile boolean isOver;

    Asker(With with) {
        this.with = with;
    }

    /** Topics that are to be asked for, behind what is laid ready. */
    void lay(List<String> topics) {
        if (!topics.isEmpty()) {
            wishes.add(new Wish(false, topics, new CompletableFuture<>()));
        }
    }

    /** Topics that are to be ended. */
    void layEnd(List<String> topics, CompletableFuture<Void> ended) {
        wishes.add(new Wish(true, topics, ended));
    }

    /** A message that may confirm topics without being asked. */
    void confirmed(Inbound message) {
        try {
            Collection<String> topics = with.protocol().confirmed(message);
            if (!topics.isEmpty()) {
                with.wanted().confirmedLate(topics);
            }
        } catch (RuntimeException | Error failure) { // of the program's protocol
            with.failed().accept(failure);
        }
    }

    /** The connection has ended: what is laid ready is dropped with the next {@link #pump}. */
    void isOverNow() {
        isOver = true;
    }

    /** Whether it has. */
    boolean isOver() {
        return isOver;
    }

    /** Drops what is laid ready, and what was asked for and waits to be sent: the next connection asks anew. Behind {@link #isOverNow}. */
    void drop() {
        unanswered.forEach(one -> one.cancel(false));
        pump();
    }

    /** Tells the service what is laid ready, as far as it has answered what was told. */
    void pump() {
        if (pumping.getAndIncrement() > 0) {
            return; // who is at it goes on
        }
        do {
            while (asked.get() < AT_ONCE || isOver) {
                Optional<Turn> next = next();
                if (next.isEmpty()) {
                    break;
                }
                take(next.get());
            }
        } while (pumping.decrementAndGet() > 0);
    }

    private Optional<Turn> next() {
        if (turns.isEmpty()) {
            Optional.ofNullable(wishes.poll()).ifPresent(this::unfold);
        }
        return Optional.ofNullable(turns.poll());
    }

    private void unfold(Wish wish) {
        List<List<String>> groups;
        try {
            groups = with.protocol().grouped(wish.topics());
        } catch (RuntimeException | Error failure) { // of the program's
            wish.ended().complete(null);
            fail(wish, failure);
            return;
        }
        AtomicInteger left = new AtomicInteger(groups.size());
        groups.forEach(group -> turns.add(new Turn(wish, group, left)));
    }

    private void fail(Wish wish, Throwable failure) {
        if (!wish.isEnd()) {
            failed(with.wanted().due(this, wish.topics()), failure);
        }
    }

    private void take(Turn turn) {
        if (isOver) {
            turn.isOver();
            return;
        }
        asked.incrementAndGet();
        CompletableFuture<?> answer = turn.wish().isEnd() ? unsubscribe(turn.group()) : subscribe(turn.group());
        var unused = answer.whenComplete((said, failure) -> {
            turn.isOver();
            asked.decrementAndGet();
            pump();
        });
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
            CompletableFuture<T> asking = with.connection()
                    .request(request.get().timeout(with.timeout()).once().kind(MessageKind.SUBSCRIPTION))
                    .toCompletableFuture();
            unanswered.add(asking);
            var unused = asking.whenComplete((answer, failure) -> unanswered.removeIf(one -> one == asking));
            return asking;
        } catch (RuntimeException | Error failure) { // of the program's protocol
            return CompletableFuture.failedFuture(failure);
        }
    }
}
