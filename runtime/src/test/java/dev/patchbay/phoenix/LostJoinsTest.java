package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Joins of one topic that wait for each other when their connection ends: none is lost. */
final class LostJoinsTest {

    private static final int CLIENTS = 100;

    private final CountDownLatch decided = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final TestChannel room = TestChannel.create().onJoin((payload, context) -> {
        asked.incrementAndGet();
        context.subscribe("others");
        decided.await();
        return ChannelAnswer.none();
    });

    @AfterEach
    void nobodyWaitsForEver() {
        decided.countDown();
    }

    @Test
    void leavesWhatIsJoinedWhenItsConnectionHasEndedThoughAnotherJoinHasTakenItsTopic() throws Exception {
        try (TestChannels channels =
                TestChannels.of(new MovedTime(), Limits.defaults(), new ChannelRoute("room:*", room))) {
            loseJoins(channels);
        }
    }

    private void loseJoins(TestChannels channels) throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            try (PhoenixClient client = channels.open()) {
                client.texts(
                        "['1','1','room:" + i + "','phx_join',{}]",
                        "['2','2','room:" + i + "','phx_join',{}]",
                        "['3','3','room:" + i + "','phx_join',{}]");
                client.expectNothing();
            }
        }
        channels.server().awaitNoConnections();
        assertThat(room.leaves()).isZero();
        decided.countDown();

        Await.until("whatever was joined is left", () -> asked.get() >= CLIENTS && room.leaves() == asked.get());
        Await.until("nobody listens", () -> channels.pubSub().topics().isEmpty());
        Await.value(CompletableFuture.runAsync(channels::close)); // in a time that stands still: nobody is waited for
        assertThat(room.leaves()).isEqualTo(asked.get());
        assertThat(room.left()).isEqualTo(LeaveReason.CLOSED);
    }
}
