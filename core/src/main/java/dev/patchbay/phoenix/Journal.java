package dev.patchbay.phoenix;

import dev.patchbay.LogLevel;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.json.UntypedJson;
import dev.patchbay.log.Complaints;
import dev.patchbay.log.LoggedFailure;
import dev.patchbay.log.OneLine;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.session.Undecodable;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Writes down what happens in one channel: for the log, at the levels of its class, and for the observer. */
final class Journal {

    private static final Logger LOG = LoggerFactory.getLogger("dev.patchbay.channel");

    private static final String LINE = "The channel {} of connection {} {}";
    private static final int LONGEST_EVENT = 100;

    private final ChannelSession session;

    Journal(ChannelSession session) {
        this.session = session;
    }

    /** A join was answered. */
    void joined(String status, Inbound payload, long startNanos) {
        Duration took = since(startNanos);
        tell(observer -> observer.joined(connection(), session.topic(), status, took));
        if (isLogged(session.binding().logJoins())) {
            String what = status.equals("ok") ? "JOINED" : "REFUSED JOIN";
            log(session.binding().logJoins(), what, payload, took);
        }
    }

    /** A handler failed, and the channel with it, or its join. */
    void failed(Throwable failure, String what) {
        tell(observer -> observer.failed(connection(), failure));
        if (failure instanceof UnknownEventException unknown) {
            complain("unknown event", more -> log(Level.WARN, what + ": " + unknown.getMessage() + more));
        } else {
            complain(
                    what + " " + failure.getClass().getName(),
                    more -> LOG.error(
                            LINE, session.shownTopic(), connection(), what + more, LoggedFailure.of(failure)));
        }
    }

    /** A handler failed when the channel had ended already. */
    void failedLate(Throwable failure) {
        Complaints.quietly(() ->
                LOG.debug(LINE, session.shownTopic(), connection(), "failed after its end", LoggedFailure.of(failure)));
    }

    /** The program should know of something that concerns this channel. */
    void warn(String cause, String details) {
        complain(cause, more -> log(Level.WARN, cause + details + more));
    }

    /** A message of the client's, or its join, cannot be read. */
    void undecodable(DecodeException failure) {
        Undecodable.tell(session.settings(), connection(), Undecodable.problem(failure));
    }

    /** When a message's handler is called; asking for the time is spared where nobody watches. */
    OptionalLong start() {
        boolean isWatched = session.settings().observer() != Observer.NONE
                || isLogged(session.binding().logMessages());
        return isWatched ? OptionalLong.of(now()) : OptionalLong.empty();
    }

    /** A message was handled, or its handler has failed. */
    void handled(String event, Inbound payload, long startNanos) {
        Duration took = since(startNanos);
        session.settings().observer().handled(connection(), session.topic(), event, took);
        if (isLogged(session.binding().logMessages())) {
            log(session.binding().logMessages(), "HANDLED " + OneLine.of(event, LONGEST_EVENT) + " ON", payload, took);
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
        tell(observer -> observer.left(connection(), session.topic(), reason.name(), since(startNanos)));
    }

    /** Asked first, because nearly always nobody wants to read the line. */
    private static boolean isLogged(LogLevel wanted) {
        return wanted != LogLevel.OFF && LOG.isEnabledForLevel(level(wanted));
    }

    private static Level level(LogLevel wanted) {
        return wanted == LogLevel.INFO ? Level.INFO : Level.DEBUG;
    }

    private void log(LogLevel wanted, String what, Inbound payload, Duration took) {
        Complaints.quietly(() -> {
            String topic = session.shownTopic();
            double millis = TimeUnit.NANOSECONDS.toMicros(took.toNanos()) / 1000.0;
            LOG.atLevel(level(wanted))
                    .log(
                            "{} {} in {} ms, connection {}, parameters {}",
                            what,
                            topic,
                            millis,
                            connection(),
                            shown(payload));
        });
    }

    private String shown(Inbound payload) {
        if (!(payload instanceof Inbound.Text text)) {
            return payload.size() + " bytes";
        }
        try {
            return session.settings().filter().show(UntypedJson.decode(text));
        } catch (DecodeException noJson) {
            return "that are no JSON";
        } catch (RuntimeException | StackOverflowError nested) {
            return "that cannot be shown";
        }
    }

    /** Tells of what changes the channel's state, which no observer takes part in. */
    private void tell(Consumer<Observer> event) {
        Complaints.quietly(() -> event.accept(session.settings().observer()));
    }

    /** Said once a minute for each class of channels, whoever brings it about. */
    private void complain(String cause, Consumer<String> line) {
        session.settings().complaints().tell(session.binding().getClass().getName() + " " + cause, line);
    }

    private void log(Level level, String what) {
        LOG.atLevel(level).log(LINE, session.shownTopic(), connection(), what);
    }

    private String connection() {
        return session.context().connectionId();
    }

    /** For what is measured, in nanoseconds. */
    long now() {
        return session.settings().time().nanoTime();
    }

    private Duration since(long startNanos) {
        return Duration.ofNanos(now() - startNanos);
    }
}
