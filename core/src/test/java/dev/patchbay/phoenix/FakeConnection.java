package dev.patchbay.phoenix;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.message.Outbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.ServedConnection;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.FragmentedMessage;
import dev.patchbay.socket.Limits;
import dev.patchbay.time.Time;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** A connection without a network, which remembers what it was asked for; for one thread. */
final class FakeConnection implements ServedConnection {

    final List<Outbound> posts = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    final List<Runnable> alarms = new ArrayList<>();
    int cancelled;
    Runnable onPost = () -> {};
    private final SessionSettings settings;

    FakeConnection(PubSub pubSub, Executor workers) {
        settings = new SessionSettings(
                Limits.defaults(),
                workers,
                Observer.NONE,
                pubSub,
                new Alarms(),
                ParameterFilter.DEFAULT,
                new Complaints());
    }

    /** A time that only remembers what is asked of it. */
    private final class Alarms implements Time {

        @Override
        public Instant instant() {
            return Instant.EPOCH;
        }

        @Override
        public long now() {
            return 0;
        }

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public Task after(Duration delay, Runnable task) {
            alarms.add(task);
            return () -> cancelled++;
        }
    }

    @Override
    public CompletionStage<Void> pong(ByteBuffer payload) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public FragmentedMessage begin(boolean text) {
        throw new AssertionError("Nobody asks");
    }

    @Override
    public SessionSettings settings() {
        return settings;
    }

    @Override
    public void post(Outbound message) {
        onPost.run();
        posts.add(message);
        log.add(StandardCharsets.UTF_8.decode(message.payload()).toString());
    }

    @Override
    public void deliver(Outbound message) {
        post(message);
    }

    @Override
    public void cork() {
        log.add("cork");
    }

    @Override
    public void uncork() {
        log.add("uncork");
    }

    @Override
    public String id() {
        return "fake";
    }

    @Override
    public SocketAddress remoteAddress() {
        return InetSocketAddress.createUnresolved("nowhere", 1);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public CompletionStage<Void> send(Outbound message) {
        post(message);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Void> ping(ByteBuffer payload) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void close(CloseReason reason) {
        log.add("close " + reason.code());
    }

    @Override
    public long queuedBytes() {
        return 0;
    }

    @Override
    public void subscribe(String topic) {}

    @Override
    public void unsubscribe(String topic) {}
}
