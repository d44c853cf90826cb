package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.client.LoginException;
import dev.patchbay.client.Opened;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.network.Terms;
import dev.patchbay.session.Opening;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.transport.FrameReceiver;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
    private volatile Optional<CloseReason> closing = Optional.empty();
    private volatile Optional<Connection> connection = Optional.empty();
    private volatile Map<String, List<String>> answer = Map.of();
    private volatile boolean isStranger;
    private volatile Entry entry = Entry.PASSED;

    DialedLine(SessionDialer by, URI uri, int attempt, Dialer.Events events) {
        this.by = by;
        this.uri = uri;
        this.attempt = attempt;
        this.events = events;
        var unused = opening.whenComplete((core, failure) -> {
            if (failure != null && (isGivenUp() || stage.get() == Stage.GIVEN_UP)) {
                events.notOpened(
                        Failures.of(uri, failure, by.asking.terms().budgets().connect()));
            }
        });
    }

    /** Whether it is given up now, because it was not opened before. */
    private boolean isGivenUp() {
        return stage.compareAndSet(Stage.NEW, Stage.GIVEN_UP);
    }

    void begin() {
        try {
            Additions additions = by.asking.supplied().ask();
            if (!opening.isDone()) {
                open(additions);
            }
        } catch (RuntimeException | Error failure) {
            opening.completeExceptionally(failure);
        }
    }

    private void open(Additions additions) {
        Terms terms = by.asking.terms();
        CompletableFuture<CoreSession> asked = by.opener.open(new Opener.Ask(
                additions.of(uri), additions, terms, terms.redirects(), by.way, this::receiver, this::asks));
        var unusedAnswer = asked.whenComplete((core, failure) -> {
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

    private void asks(Request request) {
        if (!opening.isDone()) { // else it is given up
            by.watch.asks(request);
            events.handshaking();
        }
    }

    private FrameHandler receiver(Opener.Answered answered) {
        answer = Upgrader.headers(answered.answer());
        isStranger = answered.stranger();
        SocketAddress peer = answered.peer();
        Opening known = new Opening(by.asking.route(), uri.getPath(), peer);
        SocketSession made = new SocketSession(known, new WatchedCalls(by.calls, this), by.settings);
        session = Optional.of(made);
        return by.watch.frames(new FrameReceiver(made, by.settings, by.premises, () -> {}));
    }

    @Override
    public CompletionStage<Void> ready(Connection open) {
        CompletionStage<Void> entering = by.holder.enters(open, isStranger);
        if (entering == Part.READY) {
            return entering;
        }
        Entry own = new Entry(entering);
        entry = own;
        if (stage.get() != Stage.NEW) {
            own.breaks();
        }
        return own.passed(failure -> {
            if (isGivenUp()) {
                events.notOpened(Failures.of(uri, failure, Duration.ZERO));
                open.close(CloseReason.of(CloseReason.NORMAL));
            }
        });
    }

    @Override
    public boolean opens(Connection open) {
        if (!entry.isPassed()) {
            return false;
        }
        stage.compareAndSet(Stage.NEW, Stage.OPEN);
        if (stage.get() == Stage.GIVEN_UP) {
            return false;
        }
        connection = Optional.of(open);
        Optional<String> subprotocol = answer.getOrDefault("Sec-WebSocket-Protocol", List.of()).stream()
                .findFirst();
        SocketSession mine = session.orElseThrow();
        by.watch.opens();
        Opened how = new Opened(attempt, by.holder.isFirst(), answer, subprotocol);
        by.holder.opens(open, how, mine::execute, mine::isRunHere);
        events.opened();
        mine.behindCalls(() -> by.holder.opened(open));
        if (stage.get() == Stage.BROKEN) { // meanwhile, or before
            by.holder.breaks();
            closing.ifPresent(open::close);
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
    public Optional<Outbound> heartbeat() {
        return by.holder.heartbeat();
    }

    @Override
    public void breaks() {
        boolean wasOpen = stage.compareAndSet(Stage.OPEN, Stage.BROKEN);
        if (wasOpen) {
            by.holder.breaks();
        } else {
            stage.compareAndSet(Stage.NEW, Stage.BROKEN);
            entry.breaks();
        }
    }

    @Override
    public void overUnopened(CloseReason reason) {
        if (stage.compareAndSet(Stage.BROKEN, Stage.GIVEN_UP)) {
            events.notOpened(new LoginException.LoginLost(reason));
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
        closing = Optional.of(reason);
        connection.ifPresent(open -> open.close(reason));
    }

    @Override
    public boolean abort(CloseReason reason) {
        boolean wasOpen = !isGivenUp() && stage.get() != Stage.GIVEN_UP;
        if (wasOpen) {
            close(reason);
        } else if (!opening.completeExceptionally(new ClientException.ConnectionLost(false))) {
            opening.thenAccept(CoreSession::abort).exceptionally(never -> null);
        }
        return wasOpen;
    }
}
