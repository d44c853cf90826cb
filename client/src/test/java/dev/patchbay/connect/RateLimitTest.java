package dev.patchbay.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.Admission;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.server.SocketServer;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.TestSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Clients that send no faster than they may, to a real server. */
final class RateLimitTest {

    private static final Duration INTERVAL = Duration.ofMillis(40);

    private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();

    @Test
    void spacesTheMessagesOfAllConnectionsThatShareALimit() throws Exception {
        ClientRateLimit limit = ClientRateLimit.evenly(INTERVAL);
        try (SocketServer server = serve()) {
            ClientConnection here = connect(server, limit);
            ClientConnection there = connect(server, limit);
            long start = System.nanoTime();
            for (int i = 0; i < 3; i++) {
                here.send("here");
                there.send("there");
            }
            for (int i = 0; i < 6; i++) {
                Await.next(texts);
            }

            assertThat(System.nanoTime() - start)
                    .isGreaterThanOrEqualTo(INTERVAL.multipliedBy(5).toNanos());
            here.close();
            there.close();
        }
    }

    @Test
    void sendsSubscriptionsBeforeTheRest() throws Exception {
        AtomicBoolean isOpen = new AtomicBoolean();
        ClientRateLimit gate = (cost, priority, now) -> isOpen.get() ? Admission.now() : Admission.later(INTERVAL);
        try (SocketServer server = serve()) {
            ClientConnection client = connect(server, gate);
            client.send("last");
            client.send(Outbound.text("first"), MessageKind.SUBSCRIPTION);
            isOpen.set(true);

            assertThat(Await.next(texts)).isEqualTo("first");
            assertThat(Await.next(texts)).isEqualTo("last");
            client.close();
        }
    }

    private ClientConnection connect(SocketServer server, ClientRateLimit limit) {
        return new EchoClient_Connector("localhost:" + server.port(), new LinkedBlockingQueue<>())
                .room("a")
                .rateLimit(limit)
                .start();
    }

    private SocketServer serve() {
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            if (!text.equals("hello")) { // which its onOpen answers
                texts.add(text);
            }
            return Answer.none();
        });
        return SocketServer.builder(() -> List.of(new Route("/room/{room}", socket)))
                .host("localhost")
                .port(0)
                .start();
    }
}
