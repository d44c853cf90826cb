package dev.patchbay.testkit.cluster;

import dev.patchbay.message.Broadcast;
import dev.patchbay.pubsub.ClusterLink;
import dev.patchbay.pubsub.NodeId;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;

/** One node of a cluster in memory, and its link. Any thread. */
public final class MemoryNode implements ClusterLink {

    private final Wires wires;
    private final Set<MemoryNode> known = new HashSet<>(); // guarded by this, as everything is
    private final Queue<Consumer<Receiver>> untold = new ArrayDeque<>();
    private boolean isTelling;
    private Optional<Receiver> receiver = Optional.empty();
    private Optional<NodeId> id = Optional.empty();
    private boolean isOver;

    MemoryNode(Wires wires) {
        this.wires = wires;
    }

    @Override
    public void open(NodeId self, Receiver receives) {
        synchronized (this) {
            if (id.isPresent()) {
                throw new IllegalStateException("A link is opened once, and this one has been");
            }
            id = Optional.of(self);
            receiver = Optional.of(receives);
        }
        wires.join(this);
    }

    @Override
    public void publish(Broadcast broadcast) {
        wires.publish(this, broadcast);
    }

    @Override
    public void send(NodeId node, Broadcast broadcast) {
        wires.send(this, node, broadcast);
    }

    @Override
    public void close() {
        if (end()) {
            wires.leave(this);
        }
    }

    /** Ends without a word; returns whether it had not ended before. */
    synchronized boolean end() {
        boolean wasHere = !isOver && id.isPresent();
        isOver = true;
        return wasHere;
    }

    synchronized boolean isHere() {
        return !isOver && id.isPresent();
    }

    private synchronized boolean knows(MemoryNode other) {
        return known.contains(other);
    }

    synchronized boolean is(NodeId node) {
        return id.equals(Optional.of(node));
    }

    private synchronized NodeId id() {
        return id.orElseThrow();
    }

    /** Another node can be reached: it is up. */
    void meet(MemoryNode other) {
        synchronized (this) {
            if (isOver || !known.add(other)) {
                return;
            }
            untold.add(told -> told.up(other.id()));
        }
        tell();
    }

    void lose(MemoryNode other) {
        synchronized (this) {
            if (isOver || !known.remove(other)) {
                return;
            }
            untold.add(told -> told.down(other.id()));
        }
        tell();
    }

    /** A node that is heard is up; but one that was told to be gone, and is, stays gone. */
    void receive(MemoryNode from, Broadcast broadcast) {
        if (from.isHere()) {
            meet(from);
        } else if (!knows(from)) {
            return;
        }
        Optional<Receiver> told;
        synchronized (this) {
            told = isOver ? Optional.empty() : receiver;
        }
        told.ifPresent(one -> one.receive(broadcast));
    }

    /** Tells one event after the other, in their order, and by one thread at a time. */
    private void tell() {
        Optional<Runnable> next = next(false);
        while (next.isPresent()) {
            next.get().run();
            next = next(true);
        }
    }

    private synchronized Optional<Runnable> next(boolean mayGoOn) {
        if (isTelling && !mayGoOn) {
            return Optional.empty();
        }
        Optional<Runnable> next =
                Optional.ofNullable(untold.poll()).map(event -> () -> event.accept(receiver.orElseThrow()));
        isTelling = next.isPresent();
        return next;
    }

    @Override
    public synchronized String toString() {
        return id.map(NodeId::text).orElse("a node that is not open");
    }
}
