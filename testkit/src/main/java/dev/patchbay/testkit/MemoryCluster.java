package dev.patchbay.testkit;

import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.testkit.cluster.MemoryNode;
import dev.patchbay.testkit.cluster.SeededTransit;
import dev.patchbay.testkit.cluster.Transit;
import dev.patchbay.testkit.cluster.Wires;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * Several nodes in one JVM, to test programs that will run on more than one.
 *
 * <pre>{@code
 * MemoryCluster cluster = new MemoryCluster();
 * PubSub here = PubSub.linked(cluster.link());
 * PubSub there = PubSub.linked(cluster.link());
 * SocketTester one = SocketTester.of(new SocketRoutes(here));
 * SocketTester other = SocketTester.of(new SocketRoutes(there));
 * }</pre>
 *
 * <p>What one node publishes has reached the others when {@code publish} returns, on the same thread: a real link is
 * slower, and may lose messages. {@link #seeded} makes a network that is, and does: what comes of a seed is the same each
 * time. Between topics and between nodes, messages overtake each other there as real ones do.
 *
 * <pre>{@code
 * Seeds.each(1000, seed -> {
 *     MemoryCluster cluster = MemoryCluster.seeded(seed);
 *     cluster.delay(Duration.ofMillis(1), Duration.ofMillis(50));
 *     cluster.loss(0.1);
 *     ClusterLink one = cluster.link();
 *     ClusterLink other = cluster.link();
 *     PubSub here = PubSub.linked(one);
 *     PubSub there = PubSub.linked(other);
 *     cluster.cut(one, other);
 *     cluster.advance(Duration.ofSeconds(10));      // each takes the other for gone
 *     cluster.heal();
 * });
 * }</pre>
 *
 * <p>May be used by any number of threads; one at a time moves the clock.
 */
public final class MemoryCluster {

    private final Wires wires;
    private final Optional<Seeded> seeded;

    /**
     * What a seed makes of a cluster.
     *
     * @param transit the network
     * @param clock what moves it on
     */
    private record Seeded(SeededTransit transit, TestClock clock) {}

    /** A cluster without nodes, whose network takes no time. */
    public MemoryCluster() {
        this.wires = new Wires(Transit.INSTANT);
        this.seeded = Optional.empty();
    }

    private MemoryCluster(Seeded seeded) {
        this.wires = new Wires(seeded.transit());
        this.seeded = Optional.of(seeded);
    }

    /** A cluster without nodes, with a clock of its own. What is sent arrives when the clock is moved. */
    public static MemoryCluster seeded(long seed) {
        return seeded(seed, new TestClock());
    }

    /**
     * The same with a clock that others have, too.
     *
     * @param seed chooses how long each message takes, and which are lost
     * @param clock moved by {@link #advance}, or by the tester that it was given to
     */
    public static MemoryCluster seeded(long seed, TestClock clock) {
        return new MemoryCluster(new Seeded(new SeededTransit(seed, clock.time()), clock));
    }

    /**
     * The link of one more node, to be given to {@code PubSub.linked}. It takes part from then on, until it is closed
     * or crashes.
     *
     * @return a link for one {@code PubSub}; each node asks for its own
     */
    public ClusterLink link() {
        return wires.node();
    }

    /** A node ends without a word: the others hear that it is down when it has been silent for long enough. */
    public void crash(ClusterLink link) {
        wires.crash(wires.of(link));
    }

    /**
     * Two nodes cannot reach each other any more, and what is on its way between them is lost. When that has lasted for
     * the time of {@link #silence}, each takes the other for down.
     */
    public void cut(ClusterLink one, ClusterLink other) {
        wires.cut(wires.of(one), wires.of(other));
    }

    /** Cuts some nodes off from all others that have joined by now. */
    public void partition(Collection<? extends ClusterLink> side) {
        for (MemoryNode one : wires.all()) {
            for (MemoryNode other : wires.all()) {
                if (side.contains(one) && !side.contains(other)) {
                    wires.cut(one, other);
                }
            }
        }
    }

    /** Everybody reaches everybody again; what was lost stays lost. */
    public void heal() {
        for (MemoryNode one : wires.all()) {
            wires.all().forEach(other -> wires.heal(one, other));
        }
    }

    /** How long a node cannot be reached until it is taken for down: 5 s, if nothing else is said. Nothing without a seed. */
    public void silence(Duration time) {
        wires.silence(time);
    }

    /**
     * How long messages take that are sent from now on: each as the seed chooses. Only those of one node to one topic keep
     * their order.
     *
     * @param shortest not negative
     * @param longest not shorter
     */
    public void delay(Duration shortest, Duration longest) {
        withSeed().transit().delay(shortest, longest);
    }

    /** Which part of the messages is lost that are sent from now on: 0 for none, 1 for all. Nodes stay up. */
    public void loss(double rate) {
        withSeed().transit().loss(rate);
    }

    /** Moves the clock, and has arrive what arrives meanwhile. */
    public void advance(Duration time) {
        withSeed().clock().time().advance(time);
    }

    private Seeded withSeed() {
        return seeded.orElseThrow(
                () -> new IllegalStateException(
                        "The network of this cluster takes no time and loses nothing; MemoryCluster.seeded makes one that does"));
    }
}
