package dev.patchbay.dialing;

import dev.patchbay.client.ClientException;
import dev.patchbay.socket.CloseReason;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Lets those who take part prepare each attempt, before the network is asked for it. */
final class PreparingDialer implements Dialer {

    private final Part parts;
    private final Dialer network;

    PreparingDialer(Part parts, Dialer network) {
        this.parts = parts;
        this.network = network;
    }

    @Override
    public Line dial(URI uri, int attempt, Events events) {
        Prepared line = new Prepared(uri, attempt, events);
        line.begin();
        return line;
    }

    /** One attempt. */
    private final class Prepared implements Line, Events {

        private final URI uri;
        private final int attempt;
        private final Events events;
        private Optional<Line> line = Optional.empty();
        private boolean isGivenUp;

        Prepared(URI uri, int attempt, Events events) {
            this.uri = uri;
            this.attempt = attempt;
            this.events = events;
        }

        void begin() {
            var unused = parts.prepares().whenComplete((ready, failure) -> {
                if (failure != null) {
                    notOpened(Failures.of(uri, failure, Duration.ZERO));
                } else if (!isGivenUp()) {
                    dialed(network.dial(uri, attempt, this));
                }
            });
        }

        private void dialed(Line begun) {
            if (isGivenUp(begun)) {
                begun.abort(CloseReason.of(CloseReason.NORMAL));
            }
        }

        private synchronized boolean isGivenUp() {
            return isGivenUp;
        }

        private synchronized boolean isGivenUp(Line begun) {
            line = Optional.of(begun);
            return isGivenUp;
        }

        private synchronized Optional<Line> giveUp() {
            isGivenUp = true;
            return line;
        }

        private synchronized Optional<Line> line() {
            return line;
        }

        @Override
        public void close(CloseReason reason) {
            line().ifPresent(open -> open.close(reason));
        }

        @Override
        public boolean abort(CloseReason reason) {
            return giveUp().map(begun -> begun.abort(reason)).orElse(false);
        }

        @Override
        public void handshaking() {
            events.handshaking();
        }

        @Override
        public void opened() {
            events.opened();
        }

        @Override
        public void notOpened(ClientException failure) {
            parts.fails(failure);
            events.notOpened(failure);
        }

        @Override
        public void ended(CloseReason reason) {
            events.ended(reason);
        }
    }
}
