package dev.patchbay.keeping;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.LoginException;
import dev.patchbay.client.Next;
import dev.patchbay.client.Opened;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.client.auth.AfterRefresh;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Presentation;
import dev.patchbay.client.auth.Refresh;
import dev.patchbay.dialing.Additions;
import dev.patchbay.dialing.ClientSession;
import dev.patchbay.dialing.HeaderRules;
import dev.patchbay.dialing.Part;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows the server of every attempt the token that is good at that moment. There is no way to the network around it. */
public final class Authenticator implements Part {

    private static final int UNAUTHORIZED = 401;
    private static final int FIRST_OF_PROGRAMS = 3_000;

    private final Credentials credentials;
    private final Presentation presentation;
    private final Refresh refresh;
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicBoolean isLoggingIn = new AtomicBoolean(); // on an open connection
    private volatile Optional<ClientSession> session = Optional.empty();
    private volatile Optional<TokenKeeper> keeper = Optional.empty();
    private volatile Optional<HeldToken> latest = Optional.empty();
    private volatile Optional<HeldToken> shown = Optional.empty();
    private volatile Optional<Login> login = Optional.empty(); // of the connection's beginning
    private volatile Optional<Login> again = Optional.empty();
    private volatile Optional<Connection> open = Optional.empty();

    /**
     * Makes one for each connection.
     *
     * @throws IllegalArgumentException where no token can be shown so
     */
    public static Supplier<Authenticator> of(Credentials credentials, Presentation presentation, Refresh refresh) {
        if (presentation instanceof Presentation.Header header) {
            HeaderRules.checkName(header.field());
        }
        return () -> new Authenticator(credentials, presentation, refresh);
    }

    private Authenticator(Credentials credentials, Presentation presentation, Refresh refresh) {
        this.credentials = credentials;
        this.presentation = presentation;
        this.refresh = refresh;
    }

    /** A policy that is asked where it is not the token that was refused. */
    public ReconnectPolicy before(ReconnectPolicy policy) {
        return attempt -> {
            if (!isRefused(attempt)) {
                return policy.next(attempt);
            }
            return refusals.get() > 1 ? Next.giveUp("the server refuses a fresh token, too") : Next.now();
        };
    }

    private static boolean isRefused(Attempt attempt) {
        return attempt.why() instanceof Ended.NotOpened not && isRefusal(not.failure());
    }

    private static boolean isRefusal(ClientException why) {
        return why instanceof LoginException.LoginRefused
                || (why instanceof ClientException.Refused refused && refused.status() == UNAUTHORIZED)
                || (why instanceof LoginException.LoginLost lost
                        && isRefusal(lost.reason().code()));
    }

    /** Where the server closes in place of an answer. */
    private static boolean isRefusal(int code) {
        return code == CloseReason.POLICY_VIOLATION || code >= FIRST_OF_PROGRAMS;
    }

    @Override
    public void begins(ClientSession begun) {
        session = Optional.of(begun);
        keeper = Optional.of(new TokenKeeper(
                credentials,
                new TokenKeeper.Surroundings(
                        refresh.before(),
                        begun.settings().time(),
                        begun.settings().workers(),
                        this::fetched,
                        begun.failures())));
    }

    @Override
    public CompletionStage<Void> prepares() {
        return keeper.orElseThrow().token().thenAccept(token -> shown = Optional.of(token));
    }

    /**
     * Says where the token stands in the handshake.
     *
     * @throws IllegalArgumentException where it cannot stand there; the token is not named
     */
    public Additions secret() {
        String token = shown.orElseThrow().token().value();
        session.orElseThrow().hides(token);
        if (presentation instanceof Presentation.Login message) {
            login = Optional.of(login(message, token));
        }
        return Wording.additions(presentation, token);
    }

    private Login login(Presentation.Login message, String token) {
        return Wording.login(message, token, session.orElseThrow().settings().time());
    }

    @Override
    public void fails(ClientException why) {
        if (isRefusal(why)) {
            refusals.incrementAndGet();
            shown.ifPresent(keeper.orElseThrow()::refused);
        }
    }

    @Override
    public CompletionStage<Void> enters(Connection open, boolean stranger) {
        if (login.isPresent() && stranger) {
            return CompletableFuture.failedFuture(new ClientException.BadHandshake(
                    "A redirect led to another origin, which is not told who the client is"));
        }
        return login.isPresent() ? login.get().send(open) : READY;
    }

    @Override
    public void opens(Connection opened, Opened how) {
        refusals.set(0);
        open = Optional.of(opened);
    }

    @Override
    public void opened(Connection opened) {
        latest.ifPresent(this::renewed); // may have come since the request
    }

    private void fetched(HeldToken token) {
        latest = Optional.of(token);
        if (open.isPresent()) {
            renewed(token);
        }
    }

    private void renewed(HeldToken token) {
        boolean isOther = shown.isPresent() && shown.get() != token;
        if (isOther && refresh.then() == AfterRefresh.RECONNECT) {
            session.orElseThrow().reconnect();
        } else if (isOther
                && refresh.then() == AfterRefresh.LOG_IN
                && presentation instanceof Presentation.Login message
                && isLoggingIn.compareAndSet(false, true)) { // else who does goes on with the latest
            var unused = logInAgain(message, token).whenComplete((in, failure) -> loggedIn(token, failure));
        }
    }

    private CompletableFuture<Void> logInAgain(Presentation.Login message, HeldToken token) {
        Optional<Connection> through = open;
        try {
            String value = token.token().value();
            session.orElseThrow().hides(value);
            Login next = login(message, value);
            again = Optional.of(next);
            CompletableFuture<Void> in = through.map(next::send).orElseGet(CompletableFuture::new);
            if (through.isEmpty() || !open.equals(through)) { // it has ended meanwhile
                in.cancel(false);
            }
            return in;
        } catch (IllegalArgumentException unwritten) {
            return CompletableFuture.failedFuture(unwritten);
        }
    }

    private void loggedIn(HeldToken token, @Nullable Throwable failure) {
        if (failure == null) {
            shown = Optional.of(token);
        }
        isLoggingIn.set(false);
        if (failure == null) {
            latest.ifPresent(this::renewed);
        } else if (!(failure instanceof CancellationException)) {
            if (failure instanceof ClientException why && isRefusal(why)) {
                keeper.orElseThrow().refused(token);
            }
            session.orElseThrow().reconnect();
        }
    }

    @Override
    public boolean takes(Inbound message) {
        if (isTaken(login, message) || isTaken(again, message)) {
            return true;
        }
        try {
            if (refresh.on().test(message)) {
                shown.ifPresent(keeper.orElseThrow()::renew);
            }
        } catch (RuntimeException | Error failure) { // of the program's
            session.orElseThrow().failures().failed(failure);
        }
        return false;
    }

    private static boolean isTaken(Optional<Login> one, Inbound message) {
        return one.isPresent() && one.get().takes(message);
    }

    @Override
    public void breaks() {
        open = Optional.empty();
        login.ifPresent(Login::cancel);
        again.ifPresent(Login::cancel);
    }

    @Override
    public void over(ClientState last) {
        keeper.orElseThrow().stop();
    }
}
