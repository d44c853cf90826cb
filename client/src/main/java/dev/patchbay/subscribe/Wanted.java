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

/** The topics that a program wants, in its order. Whoever waits, or listens, is told behind the lock. Any thread. */
final class Wanted {

    private final int most;
    private final Consumer<Subscription> changes;
    private final Map<String, Feed> feeds = new LinkedHashMap<>();

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

    /** Those that are to be asked for through a connection and were not yet; from now on they were. */
    synchronized List<String> claim(Asker by) {
        List<Feed> due = feeds.values().stream()
                .filter(feed -> feed.state == State.PENDING && !feed.isAsked(by))
                .toList();
        due.forEach(feed -> feed.asked(by));
        return due.stream().map(feed -> feed.topic).toList();
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

    /** Wants one that was confirmed once more. Returns what completes when it is confirmed again; empty where nobody wants it. */
    synchronized Optional<CompletableFuture<Void>> renew(String topic) {
        return known(List.of(topic))
                .findFirst()
                .map(feed -> (feed.state == State.CONFIRMED ? again(feed) : feed).confirmed);
    }

    /** There is no connection: what was confirmed, or has expired, is to be asked for again. */
    synchronized void lost() {
        List.copyOf(feeds.values()).stream()
                .filter(feed -> feed.state == State.CONFIRMED || feed.state == State.EXPIRED)
                .forEach(this::again);
    }

    /** Nobody wants these any more. Returns those of which the service has been told, or is about to be, through this connection. */
    List<String> remove(Collection<String> topics, Optional<Asker> by) {
        List<Feed> gone = gone(topics);
        gone.forEach(feed -> feed.confirmed.cancel(false));
        return gone.stream()
                .filter(feed -> by.filter(feed::isAsked).isPresent() && feed.state != State.FAILED)
                .map(feed -> feed.topic)
                .toList();
    }

    private synchronized List<Feed> gone(Collection<String> topics) {
        List<Feed> gone = known(topics).toList();
        gone.forEach(feed -> feeds.remove(feed.topic));
        return gone;
    }

    /** All of them, in order. */
    synchronized List<Subscription> all() {
        return feeds.values().stream().map(Feed::shown).toList();
    }

    /** What everybody waits for never comes. */
    void over() {
        all().forEach(one -> known(one).ifPresent(feed -> feed.confirmed.cancel(false)));
    }

    private synchronized Optional<Feed> known(Subscription one) {
        return known(List.of(one.topic())).findFirst();
    }
}
