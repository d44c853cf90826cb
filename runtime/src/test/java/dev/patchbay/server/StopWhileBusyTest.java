package dev.patchbay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.Route;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.Pause;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestServer;
import dev.patchbay.testing.TestSocket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A server that stops while handlers are at work. */
final class StopWhileBusyTest {

    @Test
    void cutsWhatIsLeftWhenTheStopTimeoutIsOver() throws Exception {
        Pause pause = new Pause();
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            pause.here();
            return Answer.none();
        });
        MovedTime time = new MovedTime();
        Limits limits = Limits.defaults().withCloseTimeout(Duration.ofHours(1));
        Duration stopTimeout = Duration.ofSeconds(1);
        try (TestServer server = TestServer.of(
                        options -> time.to(options.limits(limits).stopTimeout(stopTimeout)),
                        TestServer.table(new Route("/ws", socket)));
                RawClient client = server.open()) {
            client.text("stay");
            pause.awaitReached();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server()::stop);
            Await.until("it has stopped", () -> {
                time.advance(stopTimeout.dividedBy(100));
                return stopped.isDone();
            });

            Await.value(stopped);
            client.awaitEnd();
        } finally {
            pause.end();
        }
    }

    @Test
    void letsCallsInProgressFinishAndSendsTheirRepliesFirst() throws Exception {
        Pause pause = new Pause();
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            pause.here();
            return Answer.text("answer to " + text);
        });
        try (TestServer server = TestServer.of(socket);
                RawClient client = server.open()) {
            client.send(RawFrame.text("one"), RawFrame.text("two"));
            pause.awaitReached();
            Await.until("both are received", () -> server.recorder().received() == 2);
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server()::stop);
            assertThat(stopped).isNotDone();
            pause.end();

            assertThat(client.readText()).isEqualTo("answer to one");
            assertThat(client.readText()).isEqualTo("answer to two");
            assertThat(client.read(RawFrame.CLOSE).closeCode()).isEqualTo(1012);
            Await.value(stopped);
        }
    }

    @Test
    void returnsWhenEveryOnCloseIsOver() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(20);
        AtomicInteger over = new AtomicInteger();
        TestSocket socket = TestSocket.echo().blockingLifecycle().onClose((reason, connection) -> {
            closing.countDown();
            Await.open(goOn);
            over.incrementAndGet();
        });
        try (TestServer server = TestServer.of(socket)) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clients.add(server.open());
            }
            CompletableFuture<Integer> stopped = CompletableFuture.supplyAsync(() -> {
                server.server().stop();
                return over.get();
            });
            Await.open(closing);
            Await.until("no connection is left", () -> server.server().connections() == 0);
            assertThat(stopped).isNotDone();
            goOn.countDown();

            assertThat(Await.value(stopped)).as("over when it has stopped").isEqualTo(20);
            for (RawClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void refusesNewHandshakesWhileItStops() throws Exception {
        Pause pause = new Pause();
        TestSocket socket = TestSocket.create().onText((text, connection) -> {
            pause.here();
            return Answer.none();
        });
        try (TestServer server = TestServer.of(socket);
                RawClient busy = server.open();
                RawClient late = RawClient.connect(server.port())) {
            int port = server.port();
            busy.text("stay");
            pause.awaitReached();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server()::stop);
            try {
                Await.until("the server refuses", () -> refuses(late));
            } finally {
                pause.end();
            }
            Await.value(stopped);
            assertThatThrownBy(() -> RawClient.connect(port)).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void refusesAHandshakeThatIsUnderWay() throws Exception {
        Pause pause = new Pause();
        TestSocket socket = TestSocket.create().onConnect(handshake -> {
            pause.here();
        });
        Pause handling = new Pause();
        TestSocket busy = TestSocket.create().onText((text, connection) -> {
            handling.here();
            return Answer.none();
        });
        try (TestServer server = TestServer.of(
                        options -> options, TestServer.table(new Route("/ws", socket), new Route("/busy", busy)));
                RawClient holder = RawClient.open(server.port(), "/busy");
                RawClient probe = RawClient.connect(server.port());
                RawClient client = RawClient.connect(server.port())) {
            holder.text("stay");
            handling.awaitReached();
            client.write(RawClient.request("/ws"));
            pause.awaitReached();
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server.server()::stop);
            Await.until("the server refuses", () -> refuses(probe));

            assertThat(client.readHttp().status()).isEqualTo(503);
            pause.end();
            handling.end();
            Await.value(stopped);
        }
    }

    private static boolean refuses(RawClient client) {
        try {
            client.write(RawClient.request("/ws").replace("Upgrade: websocket\r\n", ""));
            return client.readHttp().status() == 503;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
