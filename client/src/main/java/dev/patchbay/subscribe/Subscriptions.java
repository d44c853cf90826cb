package dev.patchbay.subscribe;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Dialogue;
import dev.patchbay.client.Registration;
import dev.patchbay.message.Inbound;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The topics that a program wants to hear of through one connection, whatever becomes of the network: they are asked for when it is open,
 * and behind every reconnect once more, each once and in the program's order, behind a login and before {@code @OnOpen}. Any thread, inside a
 * callback or outside.
 *
 * <pre>{@code
 * SubscriptionProtocol protocol = SubscriptionProtocol.each(
 *         topic -> Request.of("+" + topic, Match.text(("ok " + topic)::equals)),
 *         topic -> Request.of("-" + topic, Match.text(("end " + topic)::equals)));
 * Subscriptions feeds = Subscriptions.with(protocol);
 * ClientConnection ticker = new TickerClient_Connector().symbol("btc").subscriptions(feeds).start();
 * feeds.subscribe("trades", "book").thenRun(() -> System.out.println(feeds.all()));
 * }</pre>
 */
public final class Subscriptions {

    /** So many topics may be wanted, unless said. */
    public static final int MOST = 10_000;

    /** An answer is waited for so long, unless said. */
    public static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final SubscriptionProtocol protocol;
    private final Duration timeout;
    private final int most;
    private final Changes changes = new Changes();
    private final Wanted wanted;

    private Subscriptions(SubscriptionProtocol protocol, Duration timeout, int most) {
        this.protocol = protocol;
        this.timeout = timeout;
        this.most = most;
        this.wanted = new Wanted(most, changes::tell);
    }

    /** None, of a service that is told so. */
    public static Subscriptions with(SubscriptionProtocol protocol) {
        return new Subscriptions(protocol, TIMEOUT, MOST);
    }

    /**
     * None, where answers are waited for so long; before the connection begins.
     *
     * @throws IllegalArgumentException where it is no time
     */
    public Subscriptions timeout(Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("An answer is waited for longer than " + longest);
        }
        return new Subscriptions(protocol, longest, most);
    }

    /**
     * None, of which so many may be wanted; before the connection begins.
     *
     * @throws IllegalArgumentException where that is less than one
     */
    public Subscriptions most(int topics) {
        if (topics < 1) {
            throw new IllegalArgumentException("1 topic or more may be wanted, got " + topics);
        }
        return new Subscriptions(protocol, timeout, topics);
    }

    /** Wants topics, as {@link #subscribe(Collection)}. */
    public CompletionStage<Void> subscribe(String... topics) {
        return subscribe(List.of(topics));
    }

    /**
     * Wants topics, from now on, behind those that are wanted. One that is wanted already is not asked for again, unless it has failed or
     * expired.
     *
     * @return completes when all are confirmed. Fails where one is refused, with what the protocol's request fails with or
     *     {@link SubscriptionRefusedException}; with {@link ClientException.TimedOut}; with {@link ClientException.NoRoom}, where none is
     *     wanted then; is cancelled where one is not wanted any more, or the connection is over. It does not fail with the network
     */
    public CompletionStage<Void> subscribe(Collection<String> topics) {
        try {
            CompletableFuture<Void> confirmed = wanted.add(List.copyOf(topics));
            pump();
            return confirmed;
        } catch (ClientException.NoRoom full) {
            return CompletableFuture.failedStage(full);
        }
    }

    /** Does not want topics any more, as {@link #unsubscribe(Collection)}. */
    public CompletionStage<Void> unsubscribe(String... topics) {
        return unsubscribe(List.of(topics));
    }

    /**
     * Does not want topics any more. Those that are not wanted are none of its business.
     *
     * @return completes when the service has answered; at once where it was never asked. It does not fail
     */
    public CompletionStage<Void> unsubscribe(Collection<String> topics) {
        CompletableFuture<Void> told = wanted.remove(topics);
        pump();
        return told;
    }

    /** Sends what is laid ready. */
    private void pump() {
        wanted.current().ifPresent(Asker::pump);
    }

    /**
     * Ends a topic and asks for it again, once: where something is missing in what has come of it, for instance. What is asked for
     * already, is not asked for twice.
     *
     * @return as {@link #subscribe(Collection)}; is cancelled where the topic is not wanted
     */
    public CompletionStage<Void> renew(String topic) {
        Optional<CompletableFuture<Void>> confirmed = wanted.renew(topic);
        pump();
        return confirmed.map(CompletableFuture::copy).orElseGet(Subscriptions::cancelled);
    }

    private static CompletableFuture<Void> cancelled() {
        CompletableFuture<Void> never = new CompletableFuture<>();
        never.cancel(false);
        return never;
    }

    /** All topics that are wanted, in order, and what has become of each: for a page that shows them, or to keep over a restart. */
    public List<Subscription> all() {
        return wanted.all();
    }

    /** The names of all topics that are wanted, in order: {@link #subscribe(Collection)} takes them in another program. */
    public List<String> topics() {
        return all().stream().map(Subscription::topic).toList();
    }

    /** One topic; empty where it is not wanted. */
    public Optional<Subscription> find(String topic) {
        return all().stream().filter(one -> one.topic().equals(topic)).findFirst();
    }

    /** Tells somebody of every change from now on, one at a time and in order, on a worker. */
    public Registration listen(Consumer<Subscription> listener) {
        return changes.add(listener);
    }

    /**
     * Takes part in a connection; once. For the connector, and for the {@link Dialogue} of a service with a login of its own: it tells
     * this one that it {@code opens} when the service knows who the client is.
     *
     * @throws IllegalStateException where it has one already
     */
    public Dialogue on(ClientConnection connection) {
        changes.begin(connection);
        return new Restoring(new Asker.With(connection, protocol, wanted, timeout, changes::failed));
    }

    /** One connection of a client's, through all its attempts. */
    private final class Restoring implements Dialogue {

        private final Asker.With with;

        Restoring(Asker.With with) {
            this.with = with;
        }

        @Override
        public void opens() {
            Asker fresh = new Asker(with);
            wanted.opens(fresh);
            fresh.pump();
        }

        @Override
        public boolean takes(Inbound message) {
            wanted.current().ifPresent(open -> open.confirmed(message));
            return false;
        }

        @Override
        public void breaks() {
            Optional<Asker> last = wanted.current();
            wanted.breaks();
            last.ifPresent(Asker::drop);
        }

        @Override
        public void over() {
            wanted.over();
        }
    }
}
