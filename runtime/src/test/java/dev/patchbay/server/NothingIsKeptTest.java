package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.Route;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.ChannelRef;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestServer;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Of a connection that has ended nothing can be reached any more, however it ended, as long as its server lives. */
final class NothingIsKeptTest {

    private static final int CLIENTS = 50;
    private static final int CHANNELS = 5;

    private final PubSub pubSub = PubSub.local();
    private final Queue<WeakReference<Object>> made = new ConcurrentLinkedQueue<>();
    private final Queue<ChannelRef> kept = new ConcurrentLinkedQueue<>();
    private final TestChannel room = TestChannel.create().onJoin((payload, context) -> {
        made.add(new WeakReference<>(context));
        kept.add(context.self());
        occupy(context);
        return ChannelAnswer.none();
    });

    private final ChannelSocketBinding socket = new ChannelSocketBinding() {
        @Override
        public ChannelUser accept(Handshake handshake) {
            made.add(new WeakReference<>(handshake));
            return ChannelUser.anonymous(handshake);
        }

        @Override
        public List<ChannelRoute> channels() {
            return List.of(new ChannelRoute("room:*", room));
        }
    };

    private static void occupy(ChannelContext context) {
        context.after(Duration.ofHours(1), () -> {});
        context.subscribe("others");
    }

    @Test
    void ofConnectionsOnTheServersOwnThreads() throws Exception {
        everyWay(builder -> builder);
    }

    @Test
    void ofConnectionsOnPlatformThreads() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try {
            everyWay(builder -> builder.workers(workers));
        } finally {
            workers.shutdown();
        }
    }

    private void everyWay(UnaryOperator<SocketServerBuilder> options) throws Exception {
        try (TestServer server = TestServer.of(
                builder -> options.apply(builder).pubSub(pubSub), TestServer.table(new Route("/socket", socket)))) {
            List<RawClient> clients = open(server);
            for (int i = 0; i < CLIENTS; i++) {
                end(i, clients.get(i));
            }
            clients.clear();
            server.awaitNoConnections();
            Await.until("nobody listens", () -> pubSub.topics().isEmpty());
            open(server).forEach(NothingIsKeptTest::leave); // selectors know another one as their latest
            server.awaitNoConnections();

            assertThat(made).hasSize(2 * CLIENTS * (CHANNELS + 1));
            Await.until("nothing is kept", this::isNothingKept);
            assertThat(kept).isNotEmpty();
        }
    }

    /** A selector and its buffers know the last connection that they had to do with. */
    private boolean isNothingKept() {
        System.gc();
        long reachable = made.stream().filter(each -> each.get() != null).count();
        return reachable <= 4L * (CHANNELS + 1);
    }

    private List<RawClient> open(TestServer server) throws Exception {
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            RawClient client = RawClient.open(server.port(), "/socket/websocket?vsn=2.0.0");
            for (int channel = 0; channel < CHANNELS; channel++) {
                client.text("[\"1\",\"1\",\"room:" + channel + "\",\"phx_join\",{}]");
                client.readText();
            }
            clients.add(client);
        }
        for (int channel = 0; channel < CHANNELS; channel++) {
            pubSub.broadcast("room:" + channel, "msg", Outbound.text("{}"));
        }
        return clients;
    }

    private static void end(int way, RawClient client) throws Exception {
        switch (way % 5) {
            case 0 -> leave(client);
            case 1 -> client.close();
            case 2 -> client.reset();
            case 3 -> client.send(RawFrame.text("x").unmasked());
            default -> client.text("[\"1\",\"2\",\"room:1\",\"phx_leave\",{}]");
        }
        client.close();
    }

    private static void leave(RawClient client) {
        try (client) {
            client.leave(1000);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
