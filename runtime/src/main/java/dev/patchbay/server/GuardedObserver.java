package dev.patchbay.server;

import dev.patchbay.observe.Observer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's observer, whose failures end in the log: what it watches goes on. */
final class GuardedObserver implements Observer {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedObserver.class);

    private final Observer observer;

    GuardedObserver(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void refused(String path, int status) {
        try {
            observer.refused(path, status);
        } catch (RuntimeException failure) {
            log(failure);
        }
    }

    @Override
    public void opened(String connection, String path) {
        try {
            observer.opened(connection, path);
        } catch (RuntimeException failure) {
            log(failure);
        }
    }

    @Override
    public void received(String connection, int bytes) {
        try {
            observer.received(connection, bytes);
        } catch (RuntimeException failure) {
            log(failure);
        }
    }

    @Override
    public void failed(String connection, Throwable cause) {
        try {
            observer.failed(connection, cause);
        } catch (RuntimeException failure) {
            log(failure);
        }
    }

    @Override
    public void dropped(String connection, int bytes) {
        try {
            observer.dropped(connection, bytes);
        } catch (RuntimeException failure) {
            log(failure);
        }
    }

    @Override
    public void closed(String connection, int code) {
        try {
            observer.closed(connection, code);
        } catch (RuntimeException failure) {
            log(failure);
        }
    }

    private static void log(RuntimeException failure) {
        LOG.warn("An observer failed", failure);
    }
}
