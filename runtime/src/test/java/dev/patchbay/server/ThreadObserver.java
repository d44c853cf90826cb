package dev.patchbay.server;

import dev.patchbay.observe.Observer;
import java.time.Duration;
import java.util.function.Consumer;

/** Tells what it was told, each on the thread on which it was told it. */
record ThreadObserver(Consumer<String> told) implements Observer {

    @Override
    public void refused(String path, int status) {
        told.accept("told refused");
    }

    @Override
    public void accepted(String path, Duration took) {
        told.accept("told accepted");
    }

    @Override
    public void opened(String connection, String route) {
        told.accept("told opened");
    }

    @Override
    public void received(String connection, int bytes) {
        told.accept("told received");
    }

    @Override
    public void failed(String connection, Throwable failure) {
        told.accept("told failed");
    }

    @Override
    public void dropped(String connection, int bytes) {
        told.accept("told dropped");
    }

    @Override
    public void closed(String connection, int code) {
        told.accept("told closed");
    }

    @Override
    public void joined(String connection, String pattern, String status, Duration took) {
        told.accept("told joined");
    }

    @Override
    public void handled(String connection, String pattern, String event, Duration took) {
        told.accept("told handled");
    }

    @Override
    public void pushed(String connection, String pattern, String event, int bytes) {
        told.accept("told pushed");
    }

    @Override
    public void broadcast(String pattern, String event, int bytes) {
        told.accept("told broadcast");
    }

    @Override
    public void intercepted(String connection, String pattern, String event, Duration took) {
        told.accept("told intercepted");
    }

    @Override
    public void left(String connection, String pattern, String reason, Duration took) {
        told.accept("told left");
    }

    @Override
    public void draining(int batch, int all, int round, int rounds) {
        told.accept("told draining");
    }
}
