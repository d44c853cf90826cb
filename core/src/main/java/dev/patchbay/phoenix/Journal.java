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

    private Journal() {}

    /** A join was answered. */
    static void joined(Membership session, String status, Inbound payload, long startNanos) {
        Duration took = since(session, startNanos);
        tell(session, observer -> observer.joined(connection(session), session.pattern(), status, took));
        if (isLogged(session.binding().logJoins())) {
            String what = status.equals("ok") ? "JOINED" : "REFUSED JOIN";
            log(session, session.binding().logJoins(), what, payload, took);
        }
    }

    /** A handler failed, and the channel with it, or its join. */
    static void failed(Membership session, Throwable failure, String what) {
        tell(session, observer -> observer.failed(connection(session), failure));
        if (failure instanceof UnknownEventException unknown) {
            complain(
                    session,
                    "unknown event",
                    more -> log(session, Level.WARN, what + ": " + unknown.getMessage() + more));
        } else {
            complain(
                    session,
                    what + " " + failure.getClass().getName(),
                    more -> LOG.error(
                            LINE, session.shownTopic(), connection(session), what + more, LoggedFailure.of(failure)));
        }
    }

    /** A handler failed when the channel had ended already. */
    static void failedLate(Membership session, Throwable failure) {
        Complaints.quietly(() -> LOG.debug(
                LINE, session.shownTopic(), connection(session), "failed after its end", LoggedFailure.of(failure)));
    }

    /** The program should know of something that concerns this channel. */
    static void warn(Membership session, String cause, String details) {
        complain(session, cause, more -> log(session, Level.WARN, cause + details + more));
    }

    /** A message of the client's, or its join, cannot be read. */
    static void undecodable(Membership session, DecodeException failure) {
        Undecodable.tell(session.settings(), connection(session), Undecodable.problem(failure));
    }

    /** When a message's handler is called; asking for the time is spared where nobody watches. */
    static OptionalLong start(Membership session) {
        boolean isWatched = session.settings().observer() != Observer.NONE
                || isLogged(session.binding().logMessages());
        return isWatched ? OptionalLong.of(now(session)) : OptionalLong.empty();
    }

    /** A message was handled, or its handler has failed. Clients choose events: those that the class does not name are not told. */
    static void handled(Membership session, String event, boolean isNamed, Inbound payload, long startNanos) {
        Duration took = since(session, startNanos);
        session.settings().observer().handled(connection(session), session.pattern(), isNamed ? event : "", took);
        if (isLogged(session.binding().logMessages())) {
            log(
                    session,
                    session.binding().logMessages(),
                    "HANDLED " + OneLine.of(event, LONGEST_EVENT) + " ON",
                    payload,
                    took);
        }
    }

    static void pushed(Membership session, String event, Outbound payload) {
        session.settings().observer().pushed(connection(session), session.pattern(), event, payload.size());
    }

    static void broadcast(Membership session, String event, Outbound payload) {
        session.settings().observer().broadcast(session.pattern(), event, payload.size());
    }

    static void intercepted(Membership session, String event, long startNanos) {
        session.settings()
                .observer()
                .intercepted(connection(session), session.pattern(), event, since(session, startNanos));
    }

    static void left(Membership session, LeaveReason reason, long startNanos) {
        tell(
                session,
                observer -> observer.left(
                        connection(session), session.pattern(), reason.name(), since(session, startNanos)));
    }

    /** Asked first, because nearly always nobody wants to read the line. */
    private static boolean isLogged(LogLevel wanted) {
        return wanted != LogLevel.OFF && LOG.isEnabledForLevel(level(wanted));
    }

    private static Level level(LogLevel wanted) {
        return wanted == LogLevel.INFO ? Level.INFO : Level.DEBUG;
    }

    private static void log(Membership session, LogLevel wanted, String what, Inbound payload, Duration took) {
        Complaints.quietly(() -> {
            String topic = session.shownTopic();
            double millis = TimeUnit.NANOSECONDS.toMicros(took.toNanos()) / 1000.0;
            LOG.atLevel(level(wanted))
                    .log(
                            "{} {} in {} ms, connection {}, parameters {}",
                            what,
                            topic,
                            millis,
                            connection(session),
                            shown(session, payload));
        });
    }

    private static String shown(Membership session, Inbound payload) {
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
    private static void tell(Membership session, Consumer<Observer> event) {
        Complaints.quietly(() -> event.accept(session.settings().observer()));
    }

    /** Said once a minute for each class of channels, whoever brings it about. */
    private static void complain(Membership session, String cause, Consumer<String> line) {
        session.settings().complaints().tell(session.binding().getClass().getName() + " " + cause, line);
    }

    private static void log(Membership session, Level level, String what) {
        LOG.atLevel(level).log(LINE, session.shownTopic(), connection(session), what);
    }

    private static String connection(Membership session) {
        return session.wire().connection().id();
    }

    /** For what is measured, in nanoseconds. */
    static long now(Membership session) {
        return session.settings().time().nanoTime();
    }

    private static Duration since(Membership session, long startNanos) {
        return Duration.ofNanos(now(session) - startNanos);
    }
}
