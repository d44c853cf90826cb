package dev.patchbay.server;

import dev.patchbay.LogLevel;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.endpoint.Endpoint;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.reception.Router;
import dev.patchbay.socket.Handshake;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Logs who came and who was not let in: for sockets with channels at the level of their class, for others as a detail. */
final class HandshakeJournal {

    private static final Logger LOG = LoggerFactory.getLogger(HandshakeJournal.class);

    private final ParameterFilter filter;

    HandshakeJournal(ParameterFilter filter) {
        this.filter = filter;
    }

    void accepted(Router.Match match, Handshake handshake, Duration took) {
        if (isLogged(match.endpoint())) {
            String params = filter.show(handshake.params());
            LOG.atLevel(level(match.endpoint()))
                    .log(
                            "CONNECTED TO {} from {} in {} ms, parameters {}",
                            match.path(),
                            handshake.remoteAddress(),
                            TimeUnit.NANOSECONDS.toMicros(took.toNanos()) / 1000.0,
                            params);
        }
    }

    void refused(Router.Match match, int status, Supplier<Handshake> handshake) {
        if (isLogged(match.endpoint())) {
            Handshake refused = handshake.get();
            String params = filter.show(refused.params());
            LOG.atLevel(level(match.endpoint()))
                    .log(
                            "REFUSED CONNECTION TO {} from {} with {}, parameters {}",
                            match.path(),
                            refused.remoteAddress(),
                            status,
                            params);
        }
    }

    private static boolean isLogged(Endpoint endpoint) {
        return wanted(endpoint) != LogLevel.OFF && LOG.isEnabledForLevel(level(endpoint));
    }

    private static Level level(Endpoint endpoint) {
        return wanted(endpoint) == LogLevel.INFO ? Level.INFO : Level.DEBUG;
    }

    private static LogLevel wanted(Endpoint endpoint) {
        return endpoint.binding() instanceof ChannelSocketBinding channels ? channels.log() : LogLevel.DEBUG;
    }
}
