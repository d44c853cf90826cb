package dev.patchbay.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.binding.Route;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.mount.Mount;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.Protocol;
import dev.patchbay.protocol.Push;
import dev.patchbay.protocol.ReplyMessage;
import dev.patchbay.protocol.ServerProtocol;
import dev.patchbay.socket.Handshake;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Protocols of the program's own. */
final class ProtocolTest {

    private static final String JOIN = "[\"1\",\"1\",\"room:a\",\"phx_join\",{}]";
    private static final String JOINED = "[\"1\",\"1\",\"room:a\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]";
    private static final String SHOUT = "[\"1\",\"2\",\"room:a\",\"shout\",{\"a\":1}]";
    private static final String SHOUTED = "[null,null,\"room:a\",\"shouted\",{\"a\":1}]";

    @Test
    void speaksWhatAMountAddsBesideWhatItAlwaysSpeaks() throws Exception {
        try (TestServer server = serve(mount -> mount.protocol("3.0", new Backwards()));
                RawClient other = RawClient.open(server.port(), "/socket/websocket?vsn=3.0.7");
                RawClient usual = RawClient.open(server.port(), "/socket/websocket?vsn=2.0.0")) {
            assertThat(other.ask(reversed(JOIN))).isEqualTo(reversed(JOINED));
            assertThat(usual.ask(JOIN)).isEqualTo(JOINED);
            usual.text(SHOUT);

            assertThat(other.readText()).isEqualTo(reversed(SHOUTED));
            assertThat(usual.readText()).isEqualTo(SHOUTED);
        }
    }

    @Test
    void speaksWhatAMountPutsInPlaceOfPhoenixes() throws Exception {
        try (TestServer server = serve(mount -> mount.protocol("2.0", new Backwards()));
                RawClient client = RawClient.open(server.port(), "/socket/websocket?vsn=2.0.0")) {
            assertThat(client.ask(reversed(JOIN))).isEqualTo(reversed(JOINED));
        }
    }

    @Test
    void refusesAVersionThatNobodySpeaks() throws Exception {
        try (TestServer server = serve(mount -> mount.protocol("3.0", new Backwards()));
                RawClient client = RawClient.connect(server.port())) {
            client.write(RawClient.request("/socket/websocket?vsn=3.1.0"));

            assertThat(client.readHttp().status()).isEqualTo(403);
        }
    }

    @Test
    void saysWhatAVersionLooksLikeAndWhoSpeaksAProtocol() {
        assertThatThrownBy(() -> new MountOptions().protocol("3", new Backwards()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got '3'");
        assertThatThrownBy(() -> Endpoint.of(
                        new Route("/ws", TestSocket.create()), mount -> mount.protocol("3.0", new Backwards())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/ws");
    }

    @Test
    void oneThatFailsToWriteABroadcastKeepsItFromNobodyElse() throws Exception {
        try (TestServer server = serve(mount -> mount.protocol("3.0", new Speechless()));
                RawClient speechless = RawClient.open(server.port(), "/socket/websocket?vsn=3.0.0");
                RawClient usual = RawClient.open(server.port(), "/socket/websocket?vsn=2.0.0")) {
            assertThat(speechless.ask(JOIN)).isEqualTo(JOINED);
            assertThat(usual.ask(JOIN)).isEqualTo(JOINED);
            usual.text(SHOUT);
            assertThat(usual.readText()).isEqualTo(SHOUTED);
            assertThat(Await.next(server.recorder().drops())).isPositive();

            assertThat(speechless.ask(JOIN.replace("phx_join", "phx_leave"))).isEqualTo(JOINED);
        }
    }

    private static TestServer serve(UnaryOperator<Mount> options) {
        ChannelSocketBinding socket = new Socket();
        return TestServer.of(
                builder -> builder.mount("/socket", socket, options), TestServer.table(new Route("/socket", socket)));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static final class Socket implements ChannelSocketBinding {

        @Override
        public ChannelUser accept(Handshake handshake) {
            return ChannelUser.anonymous(handshake);
        }

        @Override
        public List<ChannelRoute> channels() {
            TestChannel room = TestChannel.create().on("shout", (payload, context) -> {
                context.all().send("shouted", Outbound.of(payload));
                return dev.patchbay.binding.ChannelAnswer.none();
            });
            return List.of(new ChannelRoute("room:*", room));
        }
    }

    /** Version 2, which finds no words for broadcasts. */
    private static final class Speechless implements ServerProtocol {

        @Override
        public Envelope fromClient(Inbound message) {
            return Protocol.V2.fromClient(message);
        }

        @Override
        public Outbound encode(Push push) {
            return Protocol.V2.encode(push);
        }

        @Override
        public Outbound encode(ReplyMessage reply) {
            return Protocol.V2.encode(reply);
        }

        @Override
        public Outbound encode(Broadcast broadcast) {
            throw new StackOverflowError("for a test");
        }
    }

    /** Version 2, from right to left. */
    private static final class Backwards implements ServerProtocol {

        @Override
        public Envelope fromClient(Inbound message) {
            return Protocol.V2.fromClient(Inbound.Text.of(reversed(((Inbound.Text) message).string())));
        }

        @Override
        public Outbound encode(Push push) {
            return backwards(Protocol.V2.encode(push));
        }

        @Override
        public Outbound encode(ReplyMessage reply) {
            return backwards(Protocol.V2.encode(reply));
        }

        @Override
        public Outbound encode(Broadcast broadcast) {
            return backwards(Protocol.V2.encode(broadcast));
        }

        private static Outbound backwards(Outbound message) {
            return Outbound.text(
                    reversed(StandardCharsets.UTF_8.decode(message.payload()).toString()));
        }
    }
}
