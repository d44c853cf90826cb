package dev.patchbay.dialing;

import dev.patchbay.client.ClientException.ProxyRefused;
import dev.patchbay.client.ClientException.Refused;
import dev.patchbay.dialing.Opener.Ask;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jetty.websocket.core.CoreSession;

/** One attempt to open a WebSocket, which takes more than one request where a proxy wants to know who asks, or a server
 * sends its clients elsewhere. */
final class Journey {

    private final Function<Ask, CompletableFuture<CoreSession>> tries;
    private final CompletableFuture<CoreSession> opened = new CompletableFuture<>();

    Journey(Function<Ask, CompletableFuture<CoreSession>> tries) {
        this.tries = tries;
    }

    /** What comes of it; whoever completes it gives up. */
    CompletableFuture<CoreSession> opened() {
        return opened;
    }

    void go(Ask ask) {
        if (opened.isDone()) {
            return;
        }
        CompletableFuture<CoreSession> once = tries.apply(ask);
        var unused = opened.whenComplete((session, failure) -> {
            if (failure != null) {
                once.completeExceptionally(failure);
            }
        });
        var unusedEither = once.whenComplete((session, failure) -> {
            if (failure != null) {
                next(ask, failure).ifPresentOrElse(this::go, () -> opened.completeExceptionally(failure));
            } else if (!opened.complete(session)) {
                session.abort();
            }
        });
    }

    private static Optional<Ask> next(Ask ask, Throwable failure) {
        if (failure instanceof ProxyRefused && ask.way().introduces()) {
            return Optional.of(ask);
        }
        return failure instanceof Refused refused && ask.redirects() > 0
                ? Redirect.target(ask.uri(), refused).map(ask::redirected)
                : Optional.empty();
    }
}
