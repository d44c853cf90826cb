package dev.patchbay.dialing;

import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.Opened;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.network.Terms;
import dev.patchbay.network.Way;
import dev.patchbay.session.Handover;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.Connection;
import dev.patchbay.tracing.Watch;
import dev.patchbay.transport.Premises;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
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

        /** The network's connection is there. As {@link Part#enters}. */
        CompletionStage<Void> enters(Connection open, boolean stranger);

        /**
         * Messages can be sent; before {@code onOpen}, and on its thread.
         *
         * @param turn runs steps between two calls
         * @param isRunHere whether a thread runs calls of this connection
         */
        void opens(Connection open, Opened how, Executor turn, BooleanSupplier isRunHere);

        /** {@code onOpen} has returned. */
        void openReturns();

        /** {@code onOpen} is over, and its answer sent. */
        void opened(Connection open);

        /** Whether a message is taken here, and no callback is told. On the network's thread. */
        boolean takes(Inbound message);

        /** What is sent in place of a ping. On any thread. */
        Optional<Outbound> heartbeat();

        /** Nothing can be sent any more, and nothing comes; callbacks may still run. More than once. */
        void breaks();

        /** All callbacks are over. */
        void ends();

        /** Whether it was never open. */
        boolean isFirst();
    }

    final Opener opener;
    final SessionSettings settings;
    final Premises premises;
    final Watch watch;
    final SocketCalls calls;
    final Asking asking;
    final Holder holder;
    final Way way;

    /**
     * For one logical connection.
     *
     * @param holder is told through which connection messages can be sent
     */
    SessionDialer(Opener opener, Watch watch, SocketCalls calls, Asking asking, Holder holder) {
        this.opener = opener;
        this.watch = watch;
        this.settings = watch.settings();
        this.premises = watch.premises();
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
                                "A client of {} trusts every certificate: anybody between it and its server can read"
                                        + " and change what they say{}",
                                asking.route(),
                                more));
    }

    @Override
    public Line dial(URI uri, int attempt, Events events) {
        DialedLine line = new DialedLine(this, uri, attempt, events);
        if (asking.supplied().isNothing()) {
            line.begin();
        } else {
            Handover.toWorker(settings.workers(), line::begin); // the program's header fields may take their time
        }
        return line;
    }
}
