package dev.patchbay.subscribe;

import dev.patchbay.client.ClientException;
import dev.patchbay.subscribe.Subscription.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The topics that a program wants, in its order, and through which connection they are asked for. What is asked for, or ended, is laid ready
 * under the lock, so that the service is told of changes in the order in which they happened; who calls sees to it that it is sent.
 * Whoever waits, or listens, is told without the lock. Any thread.
 */
final class Wanted {

    private final int most;
    private final Consumer<Subscription> changes;
    private final Map<String, Feed> feeds = new LinkedHashMap<>();
    private Optional<Asker> current = Optional.empty();
    private boolean isOver;

    /**
     * None.
     *
     * @param changes hears of each, in order; does not block
     */
    Wanted(int most, Consumer<Subscription> changes) {
        this.most = most;
        this.changes = changes;
    }

    /**
     * Wants more. What has failed, or expired, is wanted anew.
     *
     * @return completes when all of them are confirmed
     * @throws ClientException.NoRoom where that is too much: none of them is wanted then
     */
    synchronized CompletableFuture<Void> add(Collection<String> topics) {
        if (isOver) {
            CompletableFuture<Void> never = new CompletableFuture<>();
            never.cancel(false);
            return never;
        }
        long fresh = new LinkedHashSet<>(topics)
                .stream().filter(topic -> !feeds.containsKey(topic)).count();
        if (feeds.size() + fresh > most) {
            throw new ClientException.NoRoom("topics that are wanted", most);
        }
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (String topic : topics) {
            Feed feed = feeds.computeIfAbsent(topic, this::begun);
            boolean isAnswered = feed.state == State.FAILED || feed.state == State.EXPIRED;
            all.add((isAnswered ? again(feed) : feed).confirmed);
        }
        current.ifPresent(this::ask);
        return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
    }

    private Feed begun(String topic) {
        Feed feed = new Feed(topic);
        changes.accept(feed.shown());
        return feed;
    }

    /** In the same place. */
    private Feed again(Feed feed) {
        Feed fresh = begun(feed.topic);
        feeds.put(feed.topic, fresh);
        return fresh;
    }

    /** There is a connection. */
    synchronized void opens(Asker asker) {
        current = Optional.of(asker);
        ask(asker);
    }

    /** Lays ready what is wanted and was not asked for through this connection. */
    private void ask(Asker asker) {
        List<Feed> due = feeds.values().stream()
                .filter(feed -> feed.state == State.PENDING && !feed.isAsked(asker))
                .toList();
        due.forEach(feed -> feed.asked(asker));
        asker.lay(due.stream().map(feed -> feed.topic).toList());
    }

    /** Who asks at this moment. */
    synchronized Optional<Asker> current() {
        return current;
    }

    /** Of these, those that are still waited for, through this connection. */
    synchronized List<Feed> due(Asker by, List<String> topics) {
        return known(topics)
                .filter(feed -> feed.state == State.PENDING && feed.isAsked(by))
                .toList();
    }

    private Stream<Feed> known(Collection<String> topics) {
        return topics.stream().flatMap(topic -> Stream.ofNullable(feeds.get(topic)));
    }

    /** The service has answered, through a connection that has not ended. What is not wanted any more, or anew, is not moved. */
    void answered(Asker by, Collection<Feed> asked, State state, Optional<Throwable> why) {
        for (Feed feed : moved(by, asked, state, why)) {
            if (why.isPresent()) {
                feed.confirmed.completeExceptionally(why.get());
            } else {
                feed.confirmed.complete(null);
            }
        }
    }

    private synchronized List<Feed> moved(Asker by, Collection<Feed> asked, State state, Optional<Throwable> why) {
        if (by.isOver()) {
            return List.of();
        }
        List<Feed> moved =
                asked.stream().filter(feed -> feeds.get(feed.topic) == feed).toList();
        moved.forEach(feed -> move(feed, state, why));
        return moved;
    }

    private void move(Feed feed, State state, Optional<Throwable> why) {
        feed.move(state, why);
        changes.accept(feed.shown());
    }

    /** The service has confirmed topics behind their time. */
    synchronized void confirmedLate(Collection<String> topics) {
        known(topics)
                .filter(feed -> feed.state == State.EXPIRED)
                .forEach(feed -> move(feed, State.CONFIRMED, Optional.empty()));
    }

    /**
     * Wants one that was confirmed once more, behind its end.
     *
     * @return completes when it is confirmed again; empty where nobody wants it
     */
    synchronized Optional<CompletableFuture<Void>> renew(String topic) {
        Optional<Feed> feed = known(List.of(topic)).findFirst();
        feed.filter(one -> one.state == State.CONFIRMED).ifPresent(one -> {
            one.asked().ifPresent(asker -> asker.layEnd(List.of(topic), new CompletableFuture<>()));
            again(one);
            current.ifPresent(this::ask);
        });
        return known(List.of(topic)).findFirst().map(one -> one.confirmed);
    }

    /** There is no connection: what was confirmed, or has expired, is to be asked for again. */
    synchronized void breaks() {
        current.ifPresent(Asker::isOverNow);
        current = Optional.empty();
        List.copyOf(feeds.values()).stream()
                .filter(feed -> feed.state == State.CONFIRMED || feed.state == State.EXPIRED)
                .forEach(this::again);
    }

    /** Nobody wants these any more. Completes when the service has been told, where it knows of them. */
    CompletableFuture<Void> remove(Collection<String> topics) {
        CompletableFuture<Void> told = new CompletableFuture<>();
        List<Feed> gone = gone(topics, told);
        gone.forEach(feed -> feed.confirmed.cancel(false));
        return told;
    }

    private synchronized List<Feed> gone(Collection<String> topics, CompletableFuture<Void> told) {
        List<Feed> gone = known(topics).toList();
        gone.forEach(feed -> feeds.remove(feed.topic));
        List<String> ended = gone.stream()
                .filter(feed -> feed.state != State.FAILED
                        && current.filter(feed::isAsked).isPresent())
                .map(feed -> feed.topic)
                .toList();
        if (ended.isEmpty()) {
            told.complete(null);
        } else {
            current.ifPresent(asker -> asker.layEnd(ended, told));
        }
        return gone;
    }

    /** All of them, in order. */
    synchronized List<Subscription> all() {
        return feeds.values().stream().map(Feed::shown).toList();
    }

    /** What everybody waits for never comes. */
    void over() {
        synchronized (this) {
            isOver = true;
        }
        all().forEach(one -> known(one).ifPresent(feed -> feed.confirmed.cancel(false)));
    }

    private synchronized Optional<Feed> known(Subscription one) {
        return known(List.of(one.topic())).findFirst();
    }
}
