package dev.patchbay.joining;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientException.SupplierFailed;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Phase;
import dev.patchbay.client.channel.ChannelException;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.Inbound;
import dev.patchbay.session.GuardedStage;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where one channel is, and what follows from that. Guarded by its socket's lock, under which nothing of the program's runs, and nothing
 * is sent; what says so is called under it, everything else without.
 */
final class Place {

    private static final Object NOBODY = new Object();
    private static final Object SENT = new Object();
    private final Joining by;
    private final String topic;
    private final Supplier<Inbound> payload;
    private final Consumer<ChannelState> moved;
    private final Desk.Outcome<ChannelReply> entry;
    private final GuardedStage<Void> left;
    final Waiting waiting = new Waiting();
    private volatile ChannelState state = ChannelState.CLOSED;
    private volatile String joinRef = "";
    private boolean wasJoined;
    private volatile Object asker = NOBODY; // who has a payload made for the connection of now, until it is sent
    private final Retry retry;

    /**
     * Not joined.
     *
     * @param payload of its joins; fails with {@link SupplierFailed}
     * @param moved is told of each state, under the lock
     */
    Place(Joining by, String topic, Supplier<Inbound> payload, Consumer<ChannelState> moved) {
        this.by = by;
        this.topic = topic;
        this.payload = payload;
        this.moved = moved;
        this.entry = by.desk().outcome();
        this.left = by.desk().ending();
        this.retry = new Retry(by);
    }

    ChannelState state() {
        return state;
    }

    /** What the server calls it at this moment. */
    String joinRef() {
        return joinRef;
    }

    /** Completes with the first answer. */
    GuardedStage<ChannelReply> joined() {
        return entry.stage();
    }

    GuardedStage<Void> left() {
        return left;
    }

    /** Begins. Under the lock. */
    void begins(Runnable takesPlace) {
        if (wasJoined) {
            throw new IllegalStateException("The channel " + topic + " was joined or left before: make another one");
        }
        wasJoined = true;
        if (by.isOver()) {
            joined().lose(new ClientException.NotConnected(by.connection().state()));
        } else {
            move(ChannelState.JOINING);
            takesPlace.run();
        }
    }

    /** Asks the server to be let in, where there is one and it is time. */
    void ask() {
        Object mine = new Object();
        by.locked(() -> asker = asker == NOBODY && by.isOpen() && state == ChannelState.JOINING ? mine : asker);
        if (asker == mine) {
            try {
                Inbound message = payload.get();
                by.locked(() -> ask(mine, message));
            } catch (SupplierFailed failure) {
                by.locked(() -> {
                    if (asker == mine && state == ChannelState.JOINING) {
                        joined().lose(failure);
                        errs();
                    }
                });
            }
        }
    }

    private void ask(Object mine, Inbound message) {
        if (asker == mine && state == ChannelState.JOINING) {
            asker = SENT;
            joinRef = by.post().ref();
            Asked join = by.desk().asked(Desk.Wish.joins(topic, message), this::letIn, this::joinTimedOut);
            by.post().put(Optional.of(joinRef), joinRef, join);
        }
    }

    /** The server has answered. On the network's thread. */
    private void letIn(ChannelReply reply) {
        by.locked(() -> {
            if (state == ChannelState.JOINING && reply.isOk()) {
                retry.forgetTries();
                move(ChannelState.JOINED);
                by.well();
                joined().succeed(reply);
                waiting.forEachOnce(this::put);
            } else if (state == ChannelState.JOINING) {
                joined().lose(new ChannelException.JoinRefused(topic, reply));
                errs();
            }
        });
    }

    private void joinTimedOut() {
        by.locked(() -> {
            if (state == ChannelState.JOINING) {
                joined().lose(new TimedOut(Phase.REQUEST, ClientChannel.TIMEOUT));
                put(by.desk().asked(Desk.Wish.leaves(topic), late -> {}, () -> {}));
                errs();
            }
        });
    }

    /** The server has failed. Under the lock. */
    void fails() {
        if (state == ChannelState.JOINED || state == ChannelState.JOINING) {
            by.post().lose(joinRef);
            errs();
        }
    }

    /** It is joined again behind a while. Under the lock. */
    private void errs() {
        asker = NOBODY;
        move(ChannelState.ERRORED);
        retry.later(this::again);
    }

    private void again() {
        by.locked(() -> {
            if (state == ChannelState.ERRORED && by.isOpen()) {
                move(ChannelState.JOINING);
            }
        });
        by.later(this::ask);
    }

    /** The connection is gone, and its channels with it. Under the lock. */
    void breaks() {
        retry.stop();
        if (entry.waitedFor().isInside()) {
            joined().lose(new ChannelException.ChannelLost(topic, asker == SENT));
        }
        waiting.loseAwaited();
        asker = NOBODY;
        if (state == ChannelState.LEAVING) {
            ends();
        } else if (state != ChannelState.CLOSED && state != ChannelState.ERRORED) {
            move(ChannelState.ERRORED);
        }
    }

    /** There is a connection. Under the lock. */
    void opens() {
        retry.stop();
        if (state == ChannelState.ERRORED) {
            retry.forgetTries();
            move(ChannelState.JOINING);
        }
    }

    /** Nothing follows. Under the lock. */
    void ends() {
        retry.stop();
        move(ChannelState.CLOSED);
        by.leavesPlace(this);
        waiting.forEachOnce(Mail::lose);
        by.post().lose(joinRef);
        joined().lose(new CancellationException("The channel " + topic + " was left before the server had answered"));
        left.succeed(null);
    }

    /** Sends a message now, or when it is joined, or not at all. Under the lock. */
    void push(Mail push) {
        if (state == ChannelState.JOINED && by.isOpen()) {
            put(push);
        } else if (!wasJoined || state == ChannelState.CLOSED || state == ChannelState.LEAVING) {
            push.fail(new ChannelException.NotJoined(topic, wasJoined ? Optional.of(state) : Optional.empty()));
        } else {
            waiting.add(push);
        }
    }

    private void put(Mail push) {
        by.post().put(Optional.of(joinRef), by.post().ref(), push);
    }

    /** Sends what belongs to one join, where that is the one of now. Under the lock. */
    void push(Mail push, String ofJoin) {
        if (state == ChannelState.JOINED && by.isOpen() && joinRef.equals(ofJoin)) {
            put(push);
        } else {
            push.lose();
        }
    }

    /** Tells the server, where it knows of it. Under the lock. */
    void leave() {
        if (asker == SENT && by.isOpen() && (state == ChannelState.JOINED || state == ChannelState.JOINING)) {
            retry.stop();
            move(ChannelState.LEAVING);
            put(by.desk().asked(Desk.Wish.leaves(topic), reply -> over(), this::over));
        } else if (state != ChannelState.LEAVING) {
            wasJoined = true; // it cannot be any more
            ends();
        }
    }

    private void over() {
        by.locked(() -> {
            if (state == ChannelState.LEAVING) {
                ends();
            }
        });
    }

    private void move(ChannelState next) {
        if (state != next) {
            state = next;
            moved.accept(next);
        }
    }
}
