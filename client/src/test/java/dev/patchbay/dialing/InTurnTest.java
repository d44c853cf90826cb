package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.client.ClientState.Open;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.message.Inbound;
import dev.patchbay.observe.Observer;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps of the program's between the callbacks of a client. */
final class InTurnTest {

    private static final int TEXT = 0x81;
    private static final int MANY = 200;

    private final Client object = new Client();
    private Lab lab;

    @BeforeEach
    void begin() throws IOException {
        lab = new Lab();
    }

    @AfterEach
    void end() throws IOException {
        lab.close();
    }

    @Test
    void readAndReplaceWhatTheCallbacksLeave() throws Exception {
        ClientSession client = started();
        lab.open(client);
        lab.frame(TEXT, "a");
        Await.until("it is heard", () -> object.hears.getCount() == 0);

        List<String> said = Await.value(client.inTurn(Client.class, own -> List.copyOf(own.said)));
        assertThat(said).containsExactly("open", "a");
        List<String> replaced = Await.value(client.inTurn(Client.class, own -> own.said = new ArrayList<>()));
        assertThat(object.said).isSameAs(replaced);
        SocketCalls own = Await.value(client.inTurn(SocketCalls.class, calls -> calls));
        assertThat(own).isSameAs(object);
    }

    @Test
    void waitForTheCallbackThatRuns() throws Exception {
        object.goOn = new CountDownLatch(1);
        ClientSession client = started();
        lab.open(client);
        lab.frame(TEXT, "a");
        Await.open(object.hears);
        CompletionStage<Boolean> step = client.inTurn(Client.class, own -> own.said.add("step"));
        assertThat(object.said).doesNotContain("step");
        object.goOn.countDown();
        Await.value(step);

        assertThat(object.said).containsExactly("open", "a", "step");
    }

    @Test
    void runWhileItWaitsAndWhenItIsOver() throws Exception {
        ClientSession client = started();
        lab.peer.accept();
        lab.peer.write(Lab.BUSY);
        Await.until("it waits", () -> client.state() instanceof Waiting);
        Await.value(client.inTurn(Client.class, own -> own.said.add("while it waits")));
        client.close();
        Await.until("it is over", () -> client.state().isFinal());
        Await.value(client.inTurn(Client.class, own -> own.said.add("behind its end")));

        assertThat(object.said).containsExactly("while it waits", "behind its end");
    }

    @Test
    void waitForTheEndOfAnAttempt() throws Exception {
        ClientSession client = started();
        String yes = OnePeer.yes(lab.peer.accept());
        CompletionStage<Boolean> step = client.inTurn(Client.class, own -> own.said.add("step"));
        assertThat(step.toCompletableFuture()).isNotDone();
        lab.peer.write(yes);
        Await.value(step);

        assertThat(object.said).containsExactly("open", "step");
    }

    @Test
    void failAlone() throws Exception {
        ClientSession client = started();
        lab.open(client);
        CompletionStage<Object> step = client.inTurn(Client.class, own -> {
            throw new StackOverflowError("on purpose");
        });

        assertThatThrownBy(() -> Await.value(step)).hasCauseInstanceOf(StackOverflowError.class);
        String next = Await.value(client.inTurn(Client.class, own -> "still here"));
        assertThat(next).isEqualTo("still here");
        assertThat(client.state()).isInstanceOf(Open.class);
    }

    @Test
    void areForTheClassThatTheClientHas() {
        ClientSession client = lab.client(Observer.NONE, object);

        assertThatThrownBy(() -> client.inTurn(String.class, String::length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining(Client.class.getName());
    }

    @Test
    void neverOverlapWithCallbacksThoughTheConnectionComesAndGoes() throws Exception {
        ClientSession client = started();
        AtomicInteger run = new AtomicInteger();
        for (int i = 1; i <= MANY; i++) {
            if (i % (MANY / 4) == 1) {
                lab.open(client);
                lab.frame(TEXT, "x");
                client.reconnect();
            }
            client.inTurn(Client.class, own -> own.alone(run::incrementAndGet));
        }
        client.close();
        Await.until("all have run", () -> run.get() == MANY);

        assertThat(object.overlaps.get()).isZero();
    }

    @Test
    void sayHowItIsInOneLine() throws Exception {
        ClientSession client = started();
        lab.peer.accept();
        lab.peer.write(Lab.BUSY);
        Await.until("it waits", () -> client.state() instanceof Waiting);
        assertThat(client.status().openSince()).isEmpty();
        client.reconnect();
        lab.open(client);

        assertThat(client.status().openSince()).contains(lab.time.instant());
        assertThat(client.status().state()).isEqualTo(client.state());
        assertThat(client.toString())
                .startsWith("ticker: Open[")
                .endsWith(", 2 attempts, 1 of them opened, 0 bytes wait")
                .doesNotContain("\n");
    }

    private ClientSession started() {
        ClientSession client = lab.client(Observer.NONE, object);
        client.start();
        return client;
    }

    private static final class Client implements SocketCalls {

        private final CountDownLatch hears = new CountDownLatch(1);
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger overlaps = new AtomicInteger();
        private CountDownLatch goOn = new CountDownLatch(0);
        private List<String> said = new ArrayList<>();

        @Override
        public Answer onOpen(Connection connection) {
            return alone(() -> said("open"));
        }

        @Override
        public Answer onText(Inbound.Text message, Connection connection) throws InterruptedException {
            hears.countDown();
            Await.open(goOn);
            return alone(() -> said(message.string()));
        }

        @Override
        public void onClose(CloseReason reason, Connection connection) {
            alone(() -> said("closed"));
        }

        private Answer said(String what) {
            said.add(what);
            return Answer.none();
        }

        private <T> T alone(Supplier<T> step) {
            if (inside.incrementAndGet() > 1) {
                overlaps.incrementAndGet();
            }
            T result = step.get();
            Thread.onSpinWait();
            inside.decrementAndGet();
            return result;
        }
    }
}
