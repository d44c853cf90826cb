package dev.patchbay.polling;

import static dev.patchbay.testing.PhoenixClient.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageRate;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PollingClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What holds for clients that poll as it does for others, each at its edge. */
final class PollingBoundsTest {

    private static final String JOIN = "['1','1','room:a','phx_join',{}]";

    private final TestChannel room = TestChannel.create();
    private final TestChannels channels =
            TestChannels.polled(mount -> mount.longPoll(), new ChannelRoute("room:*", room));

    @AfterEach
    void close() {
        channels.close();
    }

    @Test
    void noOtherSessionNoticesABodyThatIsTooLarge() throws Exception {
        PollingClient other = channels.polling().open();
        PollingClient client = channels.polling().open();

        assertThat(client.publish("[" + "1".repeat(70_000)).status()).isEqualTo(410);
        assertThat(client.publish(JOIN).status()).isEqualTo(410);
        assertThat(channels.polling().open().publish("A".repeat(8_000_000)).status())
                .isEqualTo(410);
        assertThat(channels.polling().open().publish("\n".repeat(101)).status()).isEqualTo(410);
        other.text(JOIN);
        other.expect(ok("room:a", "1", "1"));
        assertThat(channels.server().server().connections()).isEqualTo(1);
    }

    @Test
    void whatIsNotHandledInTimeIsTold() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        TestChannel slow = TestChannel.create().on("wait", (payload, context) -> {
            Await.open(goOn);
            return ChannelAnswer.none();
        });
        try (TestChannels busy = TestChannels.polled(
                mount -> mount.longPoll(poll -> poll.withWindow(Duration.ofSeconds(3)))
                        .limits(limits -> limits.withWaitingCalls(1)),
                new ChannelRoute("room:*", slow))) {
            PollingClient client = busy.polling().open();
            client.text(JOIN);
            assertThat(client.publish("['1','2','room:a','wait',{}]").status()).isEqualTo(408);
            goOn.countDown();
        }
    }

    @Test
    void aSessionHasASeat() throws Exception {
        try (TestChannels small = TestChannels.polled(
                builder -> builder.maxConnections(1), mount -> mount.longPoll(), new ChannelRoute("room:*", room))) {
            PollingClient first = small.polling().open();
            assertThat(small.polling().poll().http()).isEqualTo(503);
            assertThat(first.publish("[]").status()).isIn(200, 410); // which ends it
            small.server().awaitNoConnections();
            assertThat(small.polling().open().token()).isNotEmpty();
        }
    }

    @Test
    void whoSendsTooManyMessagesIsSentAway() throws Exception {
        try (TestChannels strict = TestChannels.polled(
                mount -> mount.longPoll().limits(limits -> limits.withMessageRate(new MessageRate(0.001, 2))),
                new ChannelRoute("room:*", room))) {
            PollingClient client = strict.polling().open();
            assertThat(client.publish(JOIN, JOIN).status()).isEqualTo(200);
            assertThat(client.publish(JOIN).status()).isEqualTo(410);
        }
    }

    @Test
    void whoDoesNotFetchWhatWaitsIsSentAwayAtTheBacklog() throws Exception {
        try (TestChannels narrow = TestChannels.polled(
                mount -> mount.longPoll().limits(limits -> limits.withBacklog(500 + Limits.FRAME_COST)),
                new ChannelRoute("room:*", room))) {
            PollingClient client = narrow.polling().open();
            client.text(JOIN);
            client.expect(ok("room:a", "1", "1"));
            for (int i = 0; i < 5; i++) {
                narrow.pubSub().broadcast("room:a", "msg", Outbound.text("{\"x\":\"" + "x".repeat(400) + "\"}"));
            }
            narrow.server().awaitNoConnections();
        }
    }
}
