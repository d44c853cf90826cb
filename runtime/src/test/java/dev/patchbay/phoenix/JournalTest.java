package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.Route;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.server.SocketServer;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What an observer is told of channels, in order, with durations that are durations. */
final class JournalTest {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void tellsOfEverythingThatHappensInAChannel() throws Exception {
        TestChannel room = TestChannel.create()
                .on("push", (payload, context) -> {
                    context.me().send("pushed", JsonValue.of(Map.of("a", 1)));
                    return ChannelAnswer.none();
                })
                .on("all", (payload, context) -> {
                    context.all().send("seen", JsonValue.of(Map.of()));
                    return ChannelAnswer.none();
                })
                .intercept("seen", (payload, context) -> Optional.of(Outbound.text("{}")));
        try (SocketServer server = serve(room);
                RawClient client = RawClient.open(server.port(), "/socket/websocket?vsn=2.0.0&token=secret")) {
            expect("accepted /socket/websocket");
            client.ask("[\"1\",\"1\",\"room:a\",\"phx_join\",{}]");
            expect("joined room:* ok");
            client.ask("[\"1\",\"2\",\"room:a\",\"push\",{}]");
            expect("pushed room:* pushed 7");
            expect("handled room:* push");
            client.ask("[\"1\",\"3\",\"room:a\",\"all\",{}]");
            expect("broadcast room:* seen 2");
            expect("handled room:* all");
            expect("intercepted room:* seen");
            expect("pushed room:* seen 2");
            client.ask("[\"1\",\"4\",\"room:a\",\"phx_leave\",{}]");
            expect("left room:* LEFT");
        }
    }

    @Test
    void tellsNoNameThatAClientHasMadeUp() throws Exception {
        try (SocketServer server = serve(TestChannel.create());
                RawClient client = RawClient.open(server.port(), "/socket/websocket?vsn=2.0.0")) {
            expect("accepted /socket/websocket");
            client.ask("[\"1\",\"1\",\"room:a\",\"phx_join\",{}]");
            expect("joined room:* ok");
            client.ask("[\"1\",\"2\",\"room:a\",\"made up\",{}]");
            expect("handled room:* ");
            expect("left room:* CRASHED");
        }
    }

    @Test
    void tellsOfJoinsThatAreRefused() throws Exception {
        TestChannel room = TestChannel.create()
                .onJoin((payload, context) -> new ChannelAnswer.Replied("error", Outbound.text("{}")));
        try (SocketServer server = serve(room);
                RawClient client = RawClient.open(server.port(), "/socket/websocket?vsn=2.0.0")) {
            expect("accepted /socket/websocket");
            client.ask("[\"1\",\"1\",\"room:a\",\"phx_join\",{}]");
            expect("joined room:* error");
        }
    }

    private SocketServer serve(TestChannel room) {
        ChannelSocketBinding socket = new ChannelSocketBinding() {
            @Override
            public ChannelUser accept(Handshake handshake) {
                return ChannelUser.anonymous(handshake);
            }

            @Override
            public List<ChannelRoute> channels() {
                return List.of(new ChannelRoute("room:*", room));
            }
        };
        return SocketServer.builder(TestServer.table(new Route("/socket", socket)))
                .port(0)
                .observer(new Told())
                .start();
    }

    private void expect(String event) throws InterruptedException {
        assertThat(Await.next(told)).isEqualTo(event);
    }

    private final class Told implements Observer {

        @Override
        public void accepted(String route, Duration took) {
            tell("accepted " + route, took);
        }

        @Override
        public void joined(String connection, String pattern, String status, Duration took) {
            tell("joined " + pattern + " " + status, took);
        }

        @Override
        public void handled(String connection, String pattern, String event, Duration took) {
            tell("handled " + pattern + " " + event, took);
        }

        @Override
        public void pushed(String connection, String pattern, String event, int bytes) {
            told.add("pushed " + pattern + " " + event + " " + bytes);
        }

        @Override
        public void broadcast(String pattern, String event, int bytes) {
            told.add("broadcast " + pattern + " " + event + " " + bytes);
        }

        @Override
        public void intercepted(String connection, String pattern, String event, Duration took) {
            tell("intercepted " + pattern + " " + event, took);
        }

        @Override
        public void left(String connection, String pattern, String reason, Duration took) {
            tell("left " + pattern + " " + reason, took);
        }

        private void tell(String event, Duration took) {
            told.add(took.isNegative() || took.compareTo(Await.PATIENCE) > 0 ? event + " took " + took : event);
        }
    }
}
