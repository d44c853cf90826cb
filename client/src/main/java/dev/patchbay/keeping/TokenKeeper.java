package dev.patchbay.keeping;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.LoginException;
import dev.patchbay.client.Next;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Token;
import dev.patchbay.session.Mailbox;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has the one token that is good, and fetches the next: whoever asks, there is one fetch at a time, and one alarm. A token that was
 * refused is never handed out again. Everything happens in a mailbox, one thing at a time, on workers; any thread may ask.
 */
final class TokenKeeper {

    /** A fetch that takes longer has failed. */
    static final Duration LONGEST_FETCH = Duration.ofSeconds(10);

    private static final ReconnectPolicy PAUSES = BackOff.DEFAULT;
    private static final Time.Task NOTHING = () -> {};

    /** What the alarm is for. */
    private enum Stage {
        /** The next fetch, if the token expires. */
        RESTING,
        /** A fetch that takes too long. */
        FETCHING,
        /** The next fetch after one that failed. */
        PAUSING,
        OVER
    }

    /**
     * What it lives with.
     *
     * @param early so long before a token expires the next is fetched
     * @param fresh hears of each token that was fetched, in order, before those that wait for it
     */
    record Surroundings(Duration early, Time time, Executor workers, Consumer<HeldToken> fresh, Mailbox.Owner owner) {}

    private final Credentials source;
    private final Surroundings with;
    private final Mailbox mailbox;

    // In the mailbox's turn only.
    private Stage stage = Stage.RESTING;
    private Optional<HeldToken> held = Optional.empty();
    private List<CompletableFuture<HeldToken>> waiting = new ArrayList<>();
    private boolean isNeeded;
    private long fetches;
    private long alarms;
    private int failures;
    private Time.Task alarm = NOTHING;

    TokenKeeper(Credentials source, Surroundings with) {
        this.source = source;
        this.with = with;
        this.mailbox = new Mailbox(with.workers(), with.owner());
    }

    /** The token that is good, now or when it is fetched. Fails with {@link LoginException.NoToken} where the next fetch does. */
    CompletionStage<HeldToken> token() {
        CompletableFuture<HeldToken> asked = new CompletableFuture<>();
        inTurn(() -> asked(asked));
        return asked;
    }

    private void asked(CompletableFuture<HeldToken> asked) {
        Optional<HeldToken> good = good();
        boolean isDue = good.flatMap(token -> token.dueAt(with.early()))
                .filter(due -> !with.time().instant().isBefore(due))
                .isPresent();
        boolean isEnough = stage == Stage.RESTING ? !isDue : stage == Stage.PAUSING;
        if (stage == Stage.OVER) {
            asked.completeExceptionally(new ClientException.ConnectionLost(false));
        } else if (good.isPresent() && isEnough) {
            asked.complete(good.get());
        } else {
            waiting.add(asked);
            fetchSoon();
        }
    }

    /** The server does not take it: it is not shown again. */
    void refused(HeldToken token) {
        inTurn(() -> drop(token));
    }

    /** The server does not take it, and another is fetched, whether or not somebody asks for it. */
    void renew(HeldToken token) {
        inTurn(() -> {
            if (drop(token) && stage != Stage.OVER) {
                isNeeded = true;
                fetchSoon();
            }
        });
    }

    private boolean drop(HeldToken token) {
        boolean isHeld = held.isPresent() && held.get() == token;
        if (isHeld) {
            held = Optional.empty();
        }
        return isHeld;
    }

    /** Nothing is fetched any more. */
    void stop() {
        inTurn(() -> {
            stage = Stage.OVER;
            alarm.cancel();
            answer(asked -> asked.completeExceptionally(new ClientException.ConnectionLost(false)));
        });
    }

    private void fetchSoon() {
        if (stage == Stage.RESTING) {
            fetch();
        }
    }

    private void fetch() {
        stage = Stage.FETCHING;
        long fetch = ++fetches;
        alarmIn(LONGEST_FETCH, () -> failed(new TimeoutException("more than " + LONGEST_FETCH)));
        with.workers().execute(() -> {
            var unused = fetched()
                    .whenComplete((token, failure) -> inTurn(() -> {
                        if (stage == Stage.FETCHING && fetch == fetches) { // else it comes too late
                            fetched(token, failure);
                        }
                    }));
        });
    }

    /** On a worker, where it may block; in no turn. */
    private CompletionStage<Token> fetched() {
        try {
            return Objects.requireNonNull(source.fetch(), "credentials give a stage, got null");
        } catch (Throwable failure) { // of the program's
            return CompletableFuture.failedStage(failure);
        }
    }

    private void fetched(@Nullable Token token, @Nullable Throwable failure) {
        if (token == null) {
            failed(failure == null ? new IllegalStateException("no token") : failure);
            return;
        }
        HeldToken fresh = new HeldToken(token, with.time().instant());
        if (!fresh.isGood(with.time().instant())) {
            failed(new IllegalStateException("the token has expired"));
            return;
        }
        held = Optional.of(fresh);
        failures = 0;
        isNeeded = false;
        rest(fresh);
        with.fresh().accept(fresh);
        answer(asked -> asked.complete(fresh));
    }

    private void failed(Throwable failure) {
        failures++;
        LoginException.NoToken why = new LoginException.NoToken(failure);
        stage = Stage.PAUSING;
        alarmIn(pause(why), this::goOn);
        Optional<HeldToken> good = good();
        answer(asked -> {
            if (good.isPresent()) {
                asked.complete(good.get());
            } else {
                asked.completeExceptionally(why);
            }
        });
    }

    private Duration pause(LoginException.NoToken why) {
        Attempt attempt = new Attempt(failures, Duration.ZERO, new Ended.NotOpened(why), Optional.empty());
        return PAUSES.next(attempt) instanceof Next.Reconnect again ? again.delay() : LONGEST_FETCH;
    }

    private void goOn() {
        stage = Stage.RESTING;
        if (isNeeded || !waiting.isEmpty() || good().isPresent()) {
            fetch();
        }
    }

    private void rest(HeldToken token) {
        stage = Stage.RESTING;
        alarm.cancel();
        token.dueAt(with.early())
                .ifPresent(due -> alarmIn(Duration.between(with.time().instant(), due), () -> due(token)));
    }

    private void due(HeldToken token) {
        if (held.isPresent() && held.get() == token) {
            fetch();
        }
    }

    private void answer(Consumer<CompletableFuture<HeldToken>> answer) {
        List<CompletableFuture<HeldToken>> all = waiting;
        waiting = new ArrayList<>();
        all.forEach(answer);
    }

    private Optional<HeldToken> good() {
        return held.filter(token -> token.isGood(with.time().instant()));
    }

    private void alarmIn(Duration delay, Runnable step) {
        alarm.cancel();
        long known = ++alarms;
        Runnable rings = () -> {
            if (known == alarms && stage != Stage.OVER) { // else it was cancelled while it rang
                step.run();
            }
        };
        alarm = with.time().after(delay, () -> inTurn(rings));
    }

    private void inTurn(Runnable step) {
        mailbox.accept(Mailbox.Call.of(step));
    }
}
