package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.channel.ChannelRef;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Hostile;
import dev.patchbay.testing.LogLines;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures that fail whoever looks at them, in every callback of a channel: it ends once, and the next one can be joined. */
@ResourceLock("log")
final class FailuresWhileFailingTest {

    private final BlockingQueue<ChannelRef> refs = new LinkedBlockingQueue<>();
    private volatile Throwable failure = new Hostile();
    private volatile String where = "";

    private final TestChannel room = TestChannel.create()
            .onJoin((payload, context) -> {
                refs.add(context.self());
                failAt("join");
                return where.equals("joinStage")
                        ? new ChannelAnswer.Later(CompletableFuture.failedFuture(failure))
                        : ChannelAnswer.none();
            })
            .afterJoin(context -> failAt("afterJoin"))
            .on("fail", (payload, context) -> {
                failAt("handler");
                return new ChannelAnswer.Later(CompletableFuture.failedFuture(failure));
            })
            .intercept("seen", (payload, context) -> {
                throw failure;
            })
            .onInfo((info, context) -> {
                throw failure;
            })
            .onLeave((reason, context) -> {
                throw failure;
            });

    private void failAt(String place) throws Throwable {
        if (where.equals(place)) {
            throw failure;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"join", "joinStage", "afterJoin", "handler", "stage", "intercept", "info", "leave"})
    void endsTheChannelOnce(String place) throws Exception {
        try (LogLines log = LogLines.broken("dev.patchbay.channel");
                TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            for (Throwable next : Hostile.all()) {
                where = "";
                refs.clear();
                failure = next;
                where = place;
                check(channels, client);
            }
            assertThat(room.leaves()).isZero();
            assertThat(log.all()).isEmpty();
        }
    }

    private void check(TestChannels channels, PhoenixClient client) throws Exception {
        client.text("['1','1','room:a','phx_join',{}]");
        if (where.startsWith("join")) {
            assertThat(client.readText()).contains("join crashed");
            assertThat(channels.pubSub().topics()).isEmpty();
            return;
        }
        client.expect(PhoenixClient.ok("room:a", "1", "1"));
        switch (where) {
            case "intercept" -> channels.pubSub().broadcast("room:a", "seen", Outbound.text("{}"));
            case "info" -> Await.next(refs).send("info");
            case "leave" -> client.text("['1','2','room:a','phx_leave',{}]");
            case "handler", "stage" -> client.text("['1','2','room:a','fail',{}]");
            default -> {}
        }
        String end = client.readText();
        if (where.equals("leave")) {
            assertThat(client.readText()).contains("phx_close");
            assertThat(room.left()).isEqualTo(LeaveReason.LEFT);
        } else {
            assertThat(end).contains("phx_error");
            assertThat(room.left()).isEqualTo(LeaveReason.CRASHED);
        }
    }
}
