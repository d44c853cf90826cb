package dev.patchbay.dialing;

import dev.patchbay.socket.CloseReason;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A network that does what the test says, and remembers what it was asked for. */
final class FakeDialer implements Dialer {

    final List<String> log = new ArrayList<>();
    final List<Integer> attempts = new ArrayList<>();
    final List<Events> calls = new ArrayList<>();

    boolean wasOpen;

    Events last() {
        return calls.get(calls.size() - 1);
    }

    @Override
    public Line dial(URI uri, int attempt, Events events) {
        log.add("dial " + uri);
        attempts.add(attempt);
        calls.add(events);
        return new Line() {
            @Override
            public void close(CloseReason reason) {
                log.add("close " + reason.code());
            }

            @Override
            public boolean abort() {
                log.add("abort");
                return wasOpen;
            }
        };
    }
}
