package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.channel.ChannelException;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.JsonValue;
import dev.patchbay.testing.Await;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads that push while the connection, the server and the channel come and go. */
final class ChannelStormTest extends OneServer {

    private static final int THREADS = 4;
    private static final int PUSHES = 150;

    private final List<CompletableFuture<ChannelReply>> all = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesEachPushOneOutcome(long seed) throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            Await.value(room.join());
            List<CompletableFuture<Void>> threads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(seed * THREADS + thread);
                threads.add(CompletableFuture.runAsync(() -> storm(random, socket, room)));
            }
            for (CompletableFuture<Void> thread : threads) {
                Await.value(thread);
            }

            Await.until("each has its outcome", () -> all.stream().allMatch(CompletableFuture::isDone));
            assertThat(all).hasSize(THREADS * PUSHES).allSatisfy(ChannelStormTest::assertKnown);
            Await.until("it is in", () -> room.state() == ChannelState.JOINED);
            assertThat(Await.value(room.push("echo", NOTHING)).isOk()).isTrue();
        }
    }

    private void storm(Random random, ChannelSocket socket, ClientChannel room) {
        for (int step = 0; step < PUSHES; step++) {
            if (random.nextInt(40) == 0) {
                socket.connection().reconnect();
            }
            String event = random.nextInt(60) == 0 ? "crash" : "echo";
            all.add(room.push(event, JsonValue.of(Map.of("n", step))).toCompletableFuture());
        }
    }

    /** A push to a channel that has crashed finds none at the server, until the client has heard of it. */
    private static void assertKnown(CompletableFuture<ChannelReply> push) {
        if (push.isCompletedExceptionally()) {
            assertThat(push.handle((reply, failure) -> failure).join())
                    .isInstanceOf(ChannelException.ChannelLost.class);
        } else {
            assertThat(push.join())
                    .satisfiesAnyOf(
                            reply -> assertThat(reply.isOk()).isTrue(),
                            reply -> assertThat(reply.json().text()).contains("unmatched topic"));
        }
    }
}
