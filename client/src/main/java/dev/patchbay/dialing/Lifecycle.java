package dev.patchbay.dialing;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.Next;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.session.Mailbox;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.time.Time;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The life of one connection of a client's: one attempt after the other, until it is closed or given up. There is one line at a time;
 * what a line tells that was given up is not heard. Everything happens in a mailbox, one thing at a time, on workers: listeners and
 * the policy too, which may block.
 */
final class Lifecycle {

    /** Behind so much time of being open a connection is well, and the next failure is a first one. */
    static final Duration WELL = Duration.ofSeconds(5);

    private static final Time.Task NOTHING = () -> {};

    /** Hears of each state, in order. */
    @FunctionalInterface
    interface Listener {
        void changed(ClientState state);
    }

    /**
     * What it lives with.
     *
     * @param owner is told of what fails that should not: a listener, for instance
     */
    record Surroundings(Dialer dialer, ReconnectPolicy policy, Time time, Executor workers, Mailbox.Owner owner) {}

    private final Surroundings with;
    private final Listener listener;
    private final Mailbox mailbox;
    private volatile ClientState state = new ClientState.Connecting(1);

    // In the mailbox's turn only.
    private URI uri;
    private final Troubles troubles;
    private Optional<Call> call = Optional.empty();
    private Time.Task alarm = NOTHING;
    private Optional<CloseReason> closing = Optional.empty();
    private boolean again;

    Lifecycle(URI uri, Surroundings with, Listener listener) {
        this.uri = uri;
        this.with = with;
        this.listener = listener;
        this.mailbox = new Mailbox(with.workers(), with.owner());
        this.troubles = new Troubles(with.time().instant());
    }

    /** Where it is at this moment. */
    ClientState state() {
        return state;
    }

    /** Begins with the first attempt. Called once. */
    void start() {
        inTurn(this::dial);
    }

    /** Ends, in whatever state it is: nothing opens later. */
    void close(CloseReason reason) {
        inTurn(() -> {
            if (!state.isFinal() && closing.isEmpty()) {
                closing = Optional.of(reason);
                hangUp(reason);
            }
        });
    }

    private void hangUp(CloseReason reason) {
        if (state instanceof ClientState.Closing) {
            return; // for another connection, which is not asked for any more
        }
        if (state instanceof ClientState.Open) {
            move(new ClientState.Closing());
            call.orElseThrow().line().close(reason);
        } else if (call.isPresent() && call.get().line().abort(reason)) {
            move(new ClientState.Closing());
        } else {
            over(new ClientState.Closed(reason));
        }
    }

    /** Tries at once where it waits; where it is open, closes first. However often it is asked for, it is done once. */
    void reconnect() {
        inTurn(() -> {
            if (state instanceof ClientState.Waiting) {
                dial();
            } else if (state instanceof ClientState.Open) {
                again = true;
                move(new ClientState.Closing());
                call.orElseThrow().line().close(CloseReason.of(CloseReason.GOING_AWAY));
            }
        });
    }

    /** What it is for has succeeded: the next failure is a first one. */
    void well() {
        inTurn(() -> {
            if (state instanceof ClientState.Open) {
                troubles.areOver();
            }
        });
    }

    void inTurn(Runnable step) {
        mailbox.accept(Mailbox.Call.of(step));
    }

    private void dial() {
        alarm.cancel();
        move(new ClientState.Connecting(troubles.attempt()));
        Call next = new Call();
        call = Optional.of(next);
        next.line = Optional.of(with.dialer().dial(uri, troubles.attempt(), next));
    }

    private void opened(Call which) {
        if (closing.isPresent()) {
            return; // in the moment in which it was given up; its end is told
        }
        which.openSince = with.time().nanoTime();
        move(new ClientState.Open(troubles.attempt(), with.time().instant()));
    }

    private void ended(Ended why) {
        call = Optional.empty();
        if (why instanceof Ended.Lost lost && lost.lasted().compareTo(WELL) >= 0) {
            troubles.areOver();
        }
        Attempt attempt = troubles.behind(why, with.time().instant());
        if (closing.isPresent()) {
            CloseReason reason = why instanceof Ended.Lost lost ? lost.reason() : closing.get();
            next(attempt); // it is told, and has no say
            over(new ClientState.Closed(reason));
        } else if (again) {
            again = false;
            next(attempt); // as well
            dial();
        } else {
            decide(attempt);
        }
    }

    private void decide(Attempt attempt) {
        troubles.add(attempt, with.time().instant());
        Next next = next(attempt);
        if (next instanceof Next.Reconnect reconnect) {
            uri = reconnect.to().orElse(uri);
            Duration delay = Duration.ofNanos(TimeUnit.NANOSECONDS.convert(reconnect.delay())); // for ever, too
            Instant at = with.time().instant().plus(delay);
            ClientState waiting = new ClientState.Waiting(troubles.attempt(), at, attempt.why());
            alarm = with.time().after(delay, () -> inTurn(() -> waited(waiting)));
            move(waiting);
        } else {
            over(new ClientState.Failed(attempt.why(), ((Next.GiveUp) next).verdict()));
        }
    }

    private Next next(Attempt attempt) {
        try {
            Next next = Objects.requireNonNull(
                    with.policy().next(attempt), "a policy says what follows, Next.asUsual() for instance; got null");
            return next instanceof Next.AsUsual ? BackOff.DEFAULT.next(attempt) : next;
        } catch (RuntimeException | Error failure) {
            with.owner().failed(failure);
            return Next.giveUp("its policy failed: " + failure);
        }
    }

    private void waited(ClientState waiting) {
        if (state == waiting) { // else the alarm was cancelled while it rang
            dial();
        }
    }

    private void over(ClientState last) {
        alarm.cancel();
        call = Optional.empty();
        move(last);
    }

    private void move(ClientState next) {
        state = next;
        try {
            listener.changed(next);
        } catch (RuntimeException | Error failure) {
            with.owner().failed(failure);
        }
    }

    /** One attempt, and the connection that it became. */
    private final class Call implements Dialer.Events {

        private Optional<Dialer.Line> line = Optional.empty();
        private long openSince;

        Dialer.Line line() {
            return line.orElseThrow();
        }

        @Override
        public void handshaking() {
            ifCurrent(() -> move(new ClientState.Handshaking(troubles.attempt())));
        }

        @Override
        public void opened() {
            ifCurrent(() -> Lifecycle.this.opened(this));
        }

        @Override
        public void notOpened(ClientException failure) {
            ifCurrent(() -> Lifecycle.this.ended(new Ended.NotOpened(failure)));
        }

        @Override
        public void ended(CloseReason reason) {
            ifCurrent(() -> {
                Duration lasted = Duration.ofNanos(with.time().nanoTime() - openSince);
                Lifecycle.this.ended(new Ended.Lost(reason, lasted));
            });
        }

        private void ifCurrent(Runnable step) {
            inTurn(() -> {
                if (call.filter(current -> current == this).isPresent()) {
                    step.run();
                }
            });
        }
    }
}
