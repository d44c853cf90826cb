package dev.patchbay.dialing;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.ClientException;
import dev.patchbay.message.Inbound;
import dev.patchbay.network.Terms;
import dev.patchbay.network.Way;
import dev.patchbay.session.Opening;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.SocketSession;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.transport.FrameReceiver;
import dev.patchbay.transport.Premises;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dials through Jetty, and puts a session behind each connection that opens. */
public final class SessionDialer implements Dialer {

    private static final Logger LOG = LoggerFactory.getLogger(SessionDialer.class);

    /**
     * What is said about every attempt.
     *
     * @param route of what is connected to, with variables in braces
     * @param supplied what the program adds; asked at every attempt
     * @param terms how it is connected
     */
    public record Asking(String route, Supplied supplied, Terms terms) {}

    /** Who sends. */
    interface Holder {

        /** Messages can be sent; before {@code onOpen}. */
        void opens(Connection open, Map<String, List<String>> answer, Optional<String> subprotocol);

        /** Whether a message is taken here, and no callback is told. On the network's thread. */
        boolean takes(Inbound message);

        /** Nothing can be sent any more. */
        void ends();
    }

    private final Opener opener;
    private final SessionSettings settings;
    private final Premises premises;
    private final SocketCalls calls;
    private final Asking asking;
    private final Holder holder;
    private final Way way;

    /**
     * For one logical connection.
     *
     * @param holder is told through which connection messages can be sent
     */
    SessionDialer(
            Opener opener,
            SessionSettings settings,
            Premises premises,
            SocketCalls calls,
            Asking asking,
            Holder holder) {
        this.opener = opener;
        this.settings = settings;
        this.premises = premises;
        this.calls = calls;
        this.asking = asking;
        this.holder = holder;
        this.way = Way.of(asking.terms());
        if (asking.terms().tls().isInsecure()) {
            warn();
        }
    }

    private void warn() {
        settings.complaints()
                .tell(
                        "insecure",
                        more -> LOG.warn(
                                "A client of {} trusts every certificate: anybody between it and its server can"
                                        + " read and change what they say{}",
                                asking.route(),
                                more));
    }

    @Override
    public Line dial(URI uri, Events events) {
        Attempted line = new Attempted(uri, events);
        line.begin();
        return line;
    }

    /** One attempt, and its connection. */
    private final class Attempted implements Line, WatchedCalls.Watcher {

        private final URI uri;
        private final Events events;
        private volatile Optional<Connection> connection = Optional.empty();
        private volatile Map<String, List<String>> answer = Map.of();
        private volatile CompletableFuture<CoreSession> opening = new CompletableFuture<>();

        Attempted(URI uri, Events events) {
            this.uri = uri;
            this.events = events;
        }

        void begin() {
            try {
                Additions additions = asking.supplied().ask();
                opening = opener.open(new Opener.Ask(
                        additions.of(uri),
                        additions,
                        asking.terms(),
                        asking.terms().redirects(),
                        way,
                        this::receiver,
                        events::handshaking));
            } catch (RuntimeException failure) {
                opening.completeExceptionally(failure);
            }
            var unused = opening.whenComplete((session, failure) -> {
                if (failure != null) {
                    events.notOpened(
                            Failures.of(uri, failure, asking.terms().budgets().connect()));
                }
            });
        }

        private FrameHandler receiver(Opener.Answered answered) {
            answer = Upgrader.headers(answered.answer());
            SocketAddress peer = answered.peer();
            Opening known = new Opening(asking.route(), uri.getPath(), peer);
            SocketSession session = new SocketSession(known, new WatchedCalls(calls, this), settings);
            return new FrameReceiver(session, settings, premises, () -> {});
        }

        @Override
        public void opens(Connection open) {
            connection = Optional.of(open);
            Optional<String> subprotocol = answer.getOrDefault("Sec-WebSocket-Protocol", List.of()).stream()
                    .findFirst();
            holder.opens(open, answer, subprotocol);
            events.opened();
        }

        @Override
        public boolean takes(Inbound message) {
            return holder.takes(message);
        }

        @Override
        public void over(CloseReason reason) {
            holder.ends();
            events.ended(reason);
        }

        @Override
        public void close(CloseReason reason) {
            connection.ifPresent(open -> open.close(reason));
        }

        @Override
        public void abort() {
            opening.completeExceptionally(new ClientException.ConnectionLost(false));
            opening.thenAccept(CoreSession::abort).exceptionally(never -> null);
        }
    }
}
