package dev.patchbay.transport;

import dev.patchbay.log.Complaints;
import java.nio.channels.ReadPendingException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for frames: at once, or, where a connection has brought its {@link Portion}, when others had their turn. */
final class Demand {

    private static final Logger LOG = LoggerFactory.getLogger(Demand.class);

    private final String connection;
    private final CoreSession core;
    private final BooleanSupplier readOn;
    private final Executor later;
    private final Portion portion;

    Demand(String connection, CoreSession core, Ways ways, Portion portion) {
        this.connection = connection;
        this.core = core;
        this.readOn = ways.readOn();
        this.later = ways.later();
        this.portion = portion;
    }

    /** A turn of the connection's begins. */
    void turnBegins() {
        portion.begins();
    }

    /** There is room for more. Any thread. */
    void more() {
        if (readOn.getAsBoolean()) {
            return;
        }
        if (portion.isUsedUp()) {
            later.execute(this::inANewTurn);
        } else {
            ofJetty();
        }
    }

    private void inANewTurn() {
        portion.begins();
        ofJetty();
    }

    private void ofJetty() {
        try {
            core.demand();
        } catch (ReadPendingException bug) {
            throw bug;
        } catch (IllegalStateException over) { // the inflater's way to say that the connection is failing
            Complaints.quietly(() -> LOG.debug("Nothing more is read from connection {}", connection, over));
        }
    }
}
