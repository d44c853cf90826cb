package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.auth.Credentials;
import dev.patchbay.client.auth.Token;
import dev.patchbay.client.channel.ChannelPresence;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.client.channel.PresenceEntry;
import dev.patchbay.client.channel.Presences;
import dev.patchbay.message.JsonValue;
import dev.patchbay.testing.Await;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What other clients of channels are known to keep too long, or to forget, when a connection is gone. */
final class ChannelOutagesTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Script KNOWING =
            Fault.accept().header("Sec-WebSocket-Protocol", "phoenix").answers(ChannelServer::ok);

    private final Clients clients = new Clients();
    private final AtomicInteger fetched = new AtomicInteger();

    @AfterEach
    void stop() {
        clients.close();
    }

    @Test
    void keepsNoPayloadOfAPushWhoseTimeIsOver() {
        try (FaultServer server = FaultServer.start(Fault.accept())) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = socket.channel("room:a");
            var unused = room.join(); // which nobody answers
            WeakReference<byte[]> payload = new WeakReference<>(new byte[1000]);
            CompletionStage<ChannelReply> push =
                    room.push("late", Optional.ofNullable(payload.get()).orElseThrow());
            clients.awaitInTime(
                    "its time is over", () -> push.toCompletableFuture().isDone());

            Await.until("nobody has its payload", () -> {
                System.gc();
                return payload.get() == null;
            });
            socket.close();
        }
    }

    @Test
    void showsNoTokenThatHasExpiredDuringTheOutage() throws Exception {
        try (FaultServer server = FaultServer.start(KNOWING)) {
            ChannelSocket socket =
                    ChannelServer.connector(server, clients).authToken(tokens()).start();
            ClientChannel room = ChannelServer.joined(socket, "room:a", clients);
            server.refuse();
            server.awaitConnection(1).reset();
            clients.awaitAtOnce("it is away", () -> room.state() == ChannelState.ERRORED);
            int before = fetched.get();
            clients.time.jump(HOUR.multipliedBy(2), Runnable::run);
            server.accept();
            clients.awaitInTime("it is in", () -> room.state() == ChannelState.JOINED);

            assertThat(fetched.get()).isGreaterThan(before);
            assertThat(shown(server)).startsWith("t1").endsWith("t" + fetched.get());
            socket.close();
        }
    }

    @Test
    void fetchesOneTokenForEachTimeHoweverOftenItHasReconnected() {
        try (FaultServer server = FaultServer.start(KNOWING)) {
            ChannelSocket socket =
                    ChannelServer.connector(server, clients).authToken(tokens()).start();
            ClientChannel room = ChannelServer.joined(socket, "room:a", clients);
            for (int connection = 2; connection < 6; connection++) {
                int next = connection;
                socket.connection().reconnect();
                clients.awaitInTime(
                        "it is in anew",
                        () -> server.connections() >= next
                                && socket.connection().isOpen()
                                && room.state() == ChannelState.JOINED);
            }
            assertThat(fetched).hasValue(1);
            clients.time.jump(HOUR.minusSeconds(60), Runnable::run);

            clients.awaitAtOnce("it is renewed", () -> fetched.get() > 1);
            assertThat(fetched).hasValue(2);
            clients.time.jump(HOUR.minusSeconds(60), Runnable::run);
            clients.awaitAtOnce("it is renewed anew", () -> fetched.get() > 2);
            clients.awaitInTime("it is in", () -> room.state() == ChannelState.JOINED);

            assertThat(fetched).hasValue(3);
            socket.close();
        }
    }

    @Test
    void knowsWhoHasComeAndGoneDuringTheOutage() throws Exception {
        try (FaultServer server = FaultServer.start(
                ChannelServer.welcoming("presence_state", entries("ada", "bo")),
                ChannelServer.welcoming("presence_state", entries("bo", "cy")))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            ChannelPresence here = ChannelPresence.of(socket.channel("room:a"));
            here.onChange(told(heard));
            here.onSync(all -> heard.add("here " + all.keySet()));
            var unused = here.channel().join();
            clients.awaitAtOnce("it knows", () -> heard.size() == 3);
            assertThat(List.of(Await.next(heard), Await.next(heard), Await.next(heard)))
                    .containsExactlyInAnyOrder("+ada", "+bo", "here [ada, bo]");
            server.awaitConnection(1).reset();
            clients.awaitInTime("it knows anew", () -> heard.size() == 3);

            assertThat(heard).containsExactlyInAnyOrder("-ada", "+cy", "here [bo, cy]");
            assertThat(here.list()).containsOnlyKeys("bo", "cy");
            socket.close();
        }
    }

    @Test
    void joinsNoChannelThatIsLeftWhileItsPayloadIsMade() throws Exception {
        try (FaultServer server = FaultServer.start(Fault.accept().answers(ChannelServer::ok))) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            clients.awaitAtOnce("it is open", () -> socket.connection().isOpen());
            CountDownLatch asked = new CountDownLatch(1);
            CompletableFuture<Void> made = new CompletableFuture<>();
            ClientChannel room = socket.channel("room:a", () -> {
                asked.countDown();
                made.join();
                throw new IllegalStateException("on purpose");
            });
            Thread joins = new Thread(room::join, "joins");
            joins.start();
            Await.open(asked);
            Await.value(room.leave());
            made.complete(null);
            joins.join();
            clients.time.advance(Duration.ofSeconds(20));
            ChannelServer.joined(socket, "room:b", clients);

            assertThat(room.state()).isEqualTo(ChannelState.CLOSED);
            assertThat(server.received()).noneMatch(frame -> frame.text().contains("room:a"));
            socket.close();
        }
    }

    @Test
    void hasNoRoomForMoreThanWaitAtOnceButForThoseThatFollowThem() {
        try (FaultServer server = FaultServer.start(Fault.accept())) {
            ChannelSocket socket = ChannelServer.connector(server, clients).start();
            ClientChannel room = socket.channel("room:a");
            var unused = room.join();
            for (int each = 0; each < ClientChannel.MOST_WAITING; each++) {
                var unusedPush = room.push("waits", JsonValue.of(Map.of()), Duration.ofSeconds(1));
            }
            assertThatThrownBy(() -> Await.value(room.push("more", JsonValue.of(Map.of()))))
                    .cause()
                    .isInstanceOf(ClientException.NoRoom.class);
            clients.time.advance(Duration.ofSeconds(1));

            assertThat(room.push("follows", JsonValue.of(Map.of())).toCompletableFuture())
                    .isNotDone();
            socket.close();
        }
    }

    /** Each good for an hour. */
    private Credentials tokens() {
        return Credentials.from(() ->
                Token.of("t" + fetched.incrementAndGet(), clients.time.instant().plus(HOUR)));
    }

    private static List<String> shown(FaultServer server) {
        return server.handshakes().stream().map(ChannelServer::token).toList();
    }

    private static Map<String, Object> entries(String... keys) {
        return List.of(keys).stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> Map.of("metas", List.of(Map.of("phx_ref", key))),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Presences.Changes told(BlockingQueue<String> heard) {
        return new Presences.Changes() {
            @Override
            public void joins(String key, Optional<PresenceEntry> before, PresenceEntry come) {
                heard.add("+" + key);
            }

            @Override
            public void leaves(String key, PresenceEntry left, PresenceEntry gone) {
                heard.add("-" + key);
            }
        };
    }
}
