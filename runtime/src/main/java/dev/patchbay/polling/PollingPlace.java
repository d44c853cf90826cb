package dev.patchbay.polling;

import dev.patchbay.mount.LongPoll;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.time.Time;
import dev.patchbay.token.Tokens;
import dev.patchbay.token.Verification;
import dev.patchbay.transport.Premises;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One place at which sessions are polled: they are opened here, and found by their tokens, which are good at no other place. */
public final class PollingPlace {

    /**
     * A session that was opened.
     *
     * @param token shows whose it is
     */
    public record Opened(String token, Polled session) {}

    private final LongPoll options;
    private final Directory directory;
    private final Tokens<String> tokens;
    private final Time time;

    PollingPlace(String path, LongPoll options, Directory directory, String secret, Time time) {
        this.options = options;
        this.directory = directory;
        this.tokens = Tokens.of(secret, "long poll " + path)
                .maxAge(options.tokenAge())
                .clock(time);
        this.time = time;
    }

    /** What is said about it. */
    public LongPoll options() {
        return options;
    }

    /**
     * Opens a session.
     *
     * @param gone runs when it has ended, whatever its handlers still do
     */
    public Opened open(SocketSession session, SessionSettings settings, Premises premises, Runnable gone) {
        SessionName name = SessionName.on(directory.here());
        PollSession polled = new PollSession(session, settings, premises, options.window(), () -> {
            directory.remove(name);
            gone.run();
        });
        directory.add(name, polled);
        polled.open();
        return new Opened(tokens.sign(name.text()), polled);
    }

    /** Whether a token was signed here, however long ago, whatever became of its session. */
    public boolean hasSigned(String token) {
        Verification<String> found = tokens.verify(token);
        return found instanceof Verification.Valid<String> || found instanceof Verification.Expired<String>;
    }

    /** Completes with the session of a token, or with none: where it is none, or too old, or nobody knows it in time. */
    public CompletionStage<Optional<Polled>> find(String token) {
        Optional<SessionName> name = tokens.verify(token) instanceof Verification.Valid<String> valid
                ? SessionName.of(valid.data())
                : Optional.empty();
        return name.isPresent()
                ? inTime(directory.find(name.get()))
                : CompletableFuture.completedStage(Optional.empty());
    }

    private CompletionStage<Optional<Polled>> inTime(CompletionStage<Optional<Polled>> asked) {
        CompletableFuture<Optional<Polled>> found = new CompletableFuture<>();
        asked.whenComplete((session, failure) -> found.complete(failure == null ? session : Optional.empty()));
        if (!found.isDone()) {
            Time.Task late = time.after(options.nodeTimeout(), () -> found.complete(Optional.empty()));
            return found.whenComplete((session, never) -> late.cancel());
        }
        return found;
    }
}
