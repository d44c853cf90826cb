package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.ClientException.TooLarge;
import dev.patchbay.client.Phase;
import dev.patchbay.client.SendQueue;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Messages that are sent while there is no connection. */
final class SendQueueTest extends PeerAndClient {

    private static final Duration DAY = Duration.ofDays(1);

    private final CountDownLatch opens = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @Test
    void areSentInTheirOrderBehindTheAnswerOfOnOpen() throws Exception {
        rules = rules.withQueue(SendQueue.DEFAULT);
        ClientSession client = begin(new Greeting());
        CompletionStage<Void> first = client.send("1");
        peer.open();
        Await.open(opens);
        client.send("2"); // it is open, and overtakes nothing
        goesOn.countDown();

        for (String expected : List.of("token", "hello", "1", "2")) {
            assertThat(peer.text()).isEqualTo(expected);
        }
        Await.value(first);
        client.send("3");
        assertThat(peer.text()).isEqualTo("3");
        peer.cut();
        Await.until("it is over", () -> !client.isOpen());
        client.send("4");
        openAgain(client);
        for (String expected : List.of("token", "hello", "4")) {
            assertThat(peer.text()).isEqualTo(expected);
        }
        client.close();
    }

    @Test
    void areRefusedWhereTheyAreTooOld() throws Exception {
        rules = rules.withQueue(SendQueue.DEFAULT);
        policy = BackOff.linear(DAY, DAY);
        ClientSession client = begin(new Calls());
        CompletionStage<Void> first = client.send("1");
        time.advance(Duration.ofSeconds(20));
        CompletionStage<Void> second = client.send("22");
        time.advance(Duration.ofSeconds(10));

        assertThatThrownBy(() -> Await.value(first))
                .cause()
                .isInstanceOfSatisfying(
                        TimedOut.class, late -> assertThat(late.phase()).isEqualTo(Phase.QUEUE));
        assertThat(Await.next(dropped)).isEqualTo(1);
        assertThat(second.toCompletableFuture()).isNotDone();
        time.advance(Duration.ofSeconds(20));
        assertThatThrownBy(() -> Await.value(second)).hasCauseInstanceOf(TimedOut.class);
        client.close();
    }

    @Test
    void areRefusedWhereThereIsNoRoomTheNewestFirst() throws Exception {
        rules = rules.withQueue(roomFor("11"));
        ClientSession client = begin(new Greeting());
        client.send("11");
        CompletionStage<Void> second = client.send("2");
        CompletionStage<Void> third = client.send("333");

        assertThatThrownBy(() -> Await.value(second)).hasCauseInstanceOf(NoRoom.class);
        assertThatThrownBy(() -> Await.value(third)).hasCauseInstanceOf(TooLarge.class);
        assertThat(Await.next(dropped)).isEqualTo(1);
        assertThat(Await.next(dropped)).isEqualTo(3);
        peer.open();
        goesOn.countDown();
        for (String expected : List.of("token", "hello", "11")) {
            assertThat(peer.text()).isEqualTo(expected);
        }
        client.close();
    }

    @Test
    void areRefusedWhereThereIsNoRoomTheOldestFirst() throws Exception {
        rules = rules.withQueue(roomFor("11").refusingOldest());
        ClientSession client = begin(new Greeting());
        CompletionStage<Void> first = client.send("11");
        client.send("2");

        assertThatThrownBy(() -> Await.value(first)).hasCauseInstanceOf(NoRoom.class);
        peer.open();
        goesOn.countDown();
        for (String expected : List.of("token", "hello", "2")) {
            assertThat(peer.text()).isEqualTo(expected);
        }
        client.close();
    }

    @Test
    void failWhenItIsOver() throws Exception {
        rules = rules.withQueue(SendQueue.DEFAULT);
        ClientSession client = begin(new Calls());
        CompletionStage<Void> waiting = client.send("1");
        client.close();
        Await.value(client.closed());

        assertThatThrownBy(() -> Await.value(waiting)).hasCauseInstanceOf(NotConnected.class);
        assertThatThrownBy(() -> Await.value(client.send("2"))).hasCauseInstanceOf(NotConnected.class);
    }

    @Test
    void aQueueHasRoomForSomething() {
        assertThatThrownBy(() -> new SendQueue(0, DAY, SendQueue.Refuses.NEWEST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SendQueue(1, Duration.ZERO, SendQueue.Refuses.NEWEST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SendQueue roomFor(String message) {
        return new SendQueue(message.length() + Limits.FRAME_COST, DAY, SendQueue.Refuses.NEWEST);
    }

    /** Sends something first, and answers. */
    private final class Greeting extends Calls {

        private Optional<ClientConnection> connection = Optional.empty();

        @Override
        void of(ClientConnection its) {
            connection = Optional.of(its);
        }

        @Override
        public boolean openIsNonBlocking() {
            return false;
        }

        @Override
        public Answer onOpen(Connection open) throws Exception {
            connection.orElseThrow().send("token");
            opens.countDown();
            Await.open(goesOn);
            return Answer.text("hello");
        }
    }
}
