package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.Opened;
import dev.patchbay.message.Inbound;
import dev.patchbay.session.Opening;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.time.Time;
import dev.patchbay.transport.FrameReceiver;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.FrameHandler;

/** One attempt through Jetty, and the connection that it became. */
final class DialedLine implements Dialer.Line, WatchedCalls.Watcher {

    /** How far an attempt has come. */
    private enum Stage {
        NEW,
        GIVEN_UP,
        OPEN,
        BROKEN
    }

    private final SessionDialer by;
    private final URI uri;
    private final int attempt;
    private final Dialer.Events events;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.NEW);
    private final CompletableFuture<CoreSession> opening = new CompletableFuture<>();
    private volatile Optional<SocketSession> session = Optional.empty();
    private volatile Optional<Connection> connection = Optional.empty();
    private volatile Map<String, List<String>> answer = Map.of();

    DialedLine(SessionDialer by, URI uri, int attempt, Dialer.Events events) {
        this.by = by;
        this.uri = uri;
        this.attempt = attempt;
        this.events = events;
        var unused = opening.whenComplete((core, failure) -> {
            if (failure != null && (isGivenUp() || stage.get() == Stage.GIVEN_UP)) {
                events.notOpened(Failures.of(uri, failure, by.asking.connectTimeout()));
            }
        });
    }

    /** Whether it is given up now, because it was not opened before. */
    private boolean isGivenUp() {
        return stage.compareAndSet(Stage.NEW, Stage.GIVEN_UP);
    }

    void begin() {
        try {
            Request request = by.opener.request(uri);
            by.asking.prepare().accept(request);
            request.onRequestBegin(begun -> events.handshaking());
            if (!opening.isDone()) {
                open(request);
            }
        } catch (IllegalArgumentException bad) {
            opening.completeExceptionally(new ClientException.BadUrl(uri + ": " + bad.getMessage()));
        } catch (RuntimeException failure) {
            opening.completeExceptionally(failure);
        }
    }

    private void open(Request request) {
        Time.Task alarm = by.settings.time().after(by.asking.handshakeTimeout(), this::isLate);
        CompletableFuture<CoreSession> asked = by.opener.open(request, this::receiver);
        var unusedAnswer = asked.whenComplete((core, failure) -> {
            alarm.cancel();
            if (failure != null) {
                opening.completeExceptionally(failure);
            } else if (!opening.complete(core)) {
                core.abort();
            }
        });
        var unusedDecision = opening.whenComplete((core, failure) -> {
            if (failure != null) {
                asked.completeExceptionally(failure);
            }
        });
    }

    private void isLate() {
        if (isGivenUp()) {
            opening.completeExceptionally(
                    new ClientException.TimedOut(ClientException.Phase.HANDSHAKE, by.asking.handshakeTimeout()));
        }
    }

    private FrameHandler receiver(Opener.Answered answered) {
        answer = Upgrader.headers(answered.answer());
        SocketAddress peer = answered.peer();
        Opening known = new Opening(by.asking.route(), uri.getPath(), peer);
        SocketSession made = new SocketSession(known, new WatchedCalls(by.calls, this), by.settings);
        session = Optional.of(made);
        return new FrameReceiver(made, by.settings, by.premises, () -> {});
    }

    @Override
    public boolean opens(Connection open) {
        stage.compareAndSet(Stage.NEW, Stage.OPEN);
        if (stage.get() == Stage.GIVEN_UP) {
            return false;
        }
        connection = Optional.of(open);
        Optional<String> subprotocol = answer.getOrDefault("Sec-WebSocket-Protocol", List.of()).stream()
                .findFirst();
        SocketSession mine = session.orElseThrow();
        by.holder.opens(open, new Opened(attempt, by.holder.isFirst(), answer, subprotocol), mine::isRunHere);
        events.opened();
        mine.behindCalls(() -> by.holder.opened(open));
        if (stage.get() == Stage.BROKEN) { // meanwhile, or before
            by.holder.breaks();
        }
        return true;
    }

    @Override
    public void openReturns() {
        by.holder.openReturns();
    }

    @Override
    public boolean takes(Inbound message) {
        return by.holder.takes(message);
    }

    @Override
    public void breaks() {
        boolean wasOpen = stage.compareAndSet(Stage.OPEN, Stage.BROKEN);
        if (wasOpen) {
            by.holder.breaks();
        } else {
            stage.compareAndSet(Stage.NEW, Stage.BROKEN);
        }
    }

    @Override
    public void over(CloseReason reason) {
        by.holder.ends();
        events.ended(reason);
    }

    @Override
    public void close(CloseReason reason) {
        breaks();
        connection.ifPresent(open -> open.close(reason));
    }

    @Override
    public boolean abort() {
        boolean wasOpen = !isGivenUp() && stage.get() != Stage.GIVEN_UP;
        if (!opening.completeExceptionally(new ClientException.ConnectionLost(false))) {
            opening.thenAccept(CoreSession::abort).exceptionally(never -> null);
        }
        return wasOpen;
    }
}
