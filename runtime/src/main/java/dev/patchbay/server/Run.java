package dev.patchbay.server;

import dev.patchbay.attendance.Attendance;
import dev.patchbay.attendance.Draining;
import dev.patchbay.attendance.Ticker;
import dev.patchbay.fast.PastJetty;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.Limits;
import dev.patchbay.transport.Premises;
import dev.patchbay.transport.Ways;
import java.time.Duration;
import java.util.List;

/**
 * One run of a handler, which may be started again after it was stopped.
 *
 * @param premises of its connections
 * @param ticker looks after their time limits
 * @param farewell its end
 */
record Run(Premises premises, Ticker ticker, Farewell farewell) {

    private static final Ways.Guide GUIDE = new PastJetty();

    /**
     * Not begun.
     *
     * @param limits of all its connections
     */
    static Run of(SessionSettings settings, List<Limits> limits, Entrance entrance, Stopping stopping) {
        Attendance attendance = new Attendance(settings.complaints());
        Draining draining = new Draining(
                attendance, settings.time(), stopping.drain(), stopping.told().observer());
        Duration closing = limits.stream()
                .map(Limits::closeTimeout)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return new Run(
                Premises.of(attendance, GUIDE, settings.time()),
                new Ticker(attendance, settings.time(), limits),
                new Farewell(
                        entrance,
                        draining,
                        stopping,
                        new Farewell.Closing(attendance, settings.time(), closing, settings.presence())));
    }

    Attendance attendance() {
        return premises.attendance();
    }
}
