package dev.patchbay.keeping;

import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Ended;
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
import dev.patchbay.socket.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Shows the server of every attempt the token that is good at that moment. There is no way to the network around it. */
public final class Authenticator implements Part {

    private static final int UNAUTHORIZED = 401;

    private final Credentials credentials;
    private final Presentation presentation;
    private final Refresh refresh;
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile Optional<ClientSession> session = Optional.empty();
    private volatile Optional<TokenKeeper> keeper = Optional.empty();
    private volatile Optional<HeldToken> latest = Optional.empty();
    private volatile Optional<HeldToken> shown = Optional.empty();
    private volatile boolean isOpen;

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
        return why instanceof ClientException.Refused refused && refused.status() == UNAUTHORIZED;
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
        if (presentation instanceof Presentation.Query query) {
            return new Additions(Map.of(), Map.of(query.parameter(), token), List.of());
        }
        if (presentation instanceof Presentation.Header header) {
            String value = HeaderRules.checkValue(header.prefix() + token);
            return new Additions(Map.of(header.field(), value), Map.of(), List.of());
        }
        Presentation.Subprotocol subprotocol = (Presentation.Subprotocol) presentation;
        return new Additions(Map.of(), Map.of(), List.of(), List.of(written(subprotocol, token)));
    }

    /** What goes wrong may name the token, and is not repeated. */
    private static String written(Presentation.Subprotocol subprotocol, String token) {
        String value;
        try {
            value = subprotocol.written().apply(token);
        } catch (RuntimeException failure) {
            throw new IllegalArgumentException("the subprotocol of the token failed with "
                    + failure.getClass().getName());
        }
        if (!HeaderRules.isToken(value)) {
            throw new IllegalArgumentException("the token has characters that cannot be in a subprotocol");
        }
        return value;
    }

    @Override
    public void fails(ClientException why) {
        if (isRefusal(why)) {
            refusals.incrementAndGet();
            shown.ifPresent(keeper.orElseThrow()::refused);
        }
    }

    @Override
    public void opens(Connection open, Opened how) {
        refusals.set(0);
        isOpen = true;
        latest.ifPresent(this::renewed); // may have come since the request
    }

    private void fetched(HeldToken token) {
        latest = Optional.of(token);
        if (isOpen) {
            renewed(token);
        }
    }

    private void renewed(HeldToken token) {
        boolean isOther = shown.isPresent() && shown.get() != token;
        if (isOther && refresh.then() == AfterRefresh.RECONNECT) {
            session.orElseThrow().reconnect();
        }
    }

    @Override
    public boolean takes(Inbound message) {
        try {
            if (refresh.on().test(message)) {
                shown.ifPresent(keeper.orElseThrow()::renew);
            }
        } catch (RuntimeException failure) { // of the program's
            session.orElseThrow().failures().failed(failure);
        }
        return false;
    }

    @Override
    public void breaks() {
        isOpen = false;
    }

    @Override
    public void over(ClientState last) {
        keeper.orElseThrow().stop();
    }
}
