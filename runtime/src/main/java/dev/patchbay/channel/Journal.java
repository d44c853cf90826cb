package dev.patchbay.channel;

import dev.patchbay.LogLevel;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.codec.UntypedJson;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Writes down what happens in one channel: for the log, at the levels of its class, and for the observer. */
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger("dev.patchbay.channel");

    private final ChannelSession session;

    Journal(ChannelSession session) {
        this.session = session;
    }

    /** A join was answered. */
    void joined(String status, long startNanos) {
        Duration took = since(startNanos);
        session.settings().observer().joined(connection(), session.topic(), status, took);
        String what = status.equals("ok") ? "JOINED" : "REFUSED JOIN";
        log(session.binding().logJoins(), session.joinMessage().payload(), took, () -> what);
    }

    /** A message was handled, or its handler has failed. */
    void handled(String event, Inbound payload, long startNanos) {
        Duration took = since(startNanos);
        session.settings().observer().handled(connection(), session.topic(), event, took);
        log(
                session.binding().logMessages(),
                payload,
                took,
                () -> "HANDLED " + session.settings().filter().show(event) + " ON");
    }

    void pushed(String event, Outbound payload) {
        session.settings().observer().pushed(connection(), session.topic(), event, payload.size());
    }

    void broadcast(String event, Outbound payload) {
        session.settings().observer().broadcast(session.topic(), event, payload.size());
    }

    void intercepted(String event, long startNanos) {
        session.settings().observer().intercepted(connection(), session.topic(), event, since(startNanos));
    }

    void left(LeaveReason reason, long startNanos) {
        session.settings().observer().left(connection(), session.topic(), reason.name(), since(startNanos));
    }

    private void log(LogLevel wanted, Inbound payload, Duration took, Supplier<String> what) {
        if (wanted == LogLevel.OFF) {
            return;
        }
        Level level = wanted == LogLevel.INFO ? Level.INFO : Level.DEBUG;
        if (LOG.isEnabledForLevel(level)) {
            String topic = session.shownTopic();
            double millis = TimeUnit.NANOSECONDS.toMicros(took.toNanos()) / 1000.0;
            LOG.atLevel(level)
                    .log(
                            "{} {} in {} ms, connection {}, parameters {}",
                            what.get(),
                            topic,
                            millis,
                            connection(),
                            shown(payload));
        }
    }

    private String shown(Inbound payload) {
        if (!(payload instanceof Inbound.Text text)) {
            return payload.size() + " bytes";
        }
        try {
            return session.settings().filter().show(UntypedJson.decode(text));
        } catch (DecodeException noJson) {
            return "that are no JSON";
        }
    }

    private String connection() {
        return session.context().connectionId();
    }

    private static Duration since(long startNanos) {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }
}
