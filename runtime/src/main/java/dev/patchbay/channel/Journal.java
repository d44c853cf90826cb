package dev.patchbay.channel;

import dev.patchbay.LogLevel;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.codec.UntypedJson;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.observe.Observer;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
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
        if (isLogged(session.binding().logJoins())) {
            String what = status.equals("ok") ? "JOINED" : "REFUSED JOIN";
            log(session.binding().logJoins(), what, session.joinMessage().payload(), took);
        }
    }

    /** When a message's handler is called; asking for the time is spared where nobody watches. */
    OptionalLong start() {
        boolean isWatched = session.settings().observer() != Observer.NONE
                || isLogged(session.binding().logMessages());
        return isWatched ? OptionalLong.of(System.nanoTime()) : OptionalLong.empty();
    }

    /** A message was handled, or its handler has failed. */
    void handled(String event, Inbound payload, long startNanos) {
        Duration took = since(startNanos);
        session.settings().observer().handled(connection(), session.topic(), event, took);
        if (isLogged(session.binding().logMessages())) {
            String what = "HANDLED " + session.settings().filter().show(event) + " ON";
            log(session.binding().logMessages(), what, payload, took);
        }
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

    /** Asked first, because nearly always nobody wants to read the line. */
    private static boolean isLogged(LogLevel wanted) {
        return wanted != LogLevel.OFF && LOG.isEnabledForLevel(level(wanted));
    }

    private static Level level(LogLevel wanted) {
        return wanted == LogLevel.INFO ? Level.INFO : Level.DEBUG;
    }

    private void log(LogLevel wanted, String what, Inbound payload, Duration took) {
        String topic = session.shownTopic();
        double millis = TimeUnit.NANOSECONDS.toMicros(took.toNanos()) / 1000.0;
        LOG.atLevel(level(wanted))
                .log("{} {} in {} ms, connection {}, parameters {}", what, topic, millis, connection(), shown(payload));
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
