package dev.patchbay.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.subscribe.Subscription.State;
import dev.patchbay.testing.Await;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads that want, and do not want any more, while the connection comes and goes. */
final class StormTest extends OneFeed {

    private static final int THREADS = 4;
    private static final int STEPS = 200;

    private final Set<String> known = Collections.synchronizedSet(new TreeSet<>());
    private final List<CompletionStage<Void>> stages = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leavesBothSidesOfOneMind(long seed) throws Exception {
        feed.opened = known::clear;
        feed.ended = known::remove;
        feed.answer = topic -> {
            known.add(topic);
            return Answer.text("ok " + topic);
        };
        ClientConnection client = start(wanted);
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(seed * THREADS + thread);
            threads.add(CompletableFuture.runAsync(() -> storm(random, client)));
        }
        for (CompletableFuture<Void> thread : threads) {
            Await.value(thread);
        }

        Await.until("all is confirmed", () -> client.isOpen() && all(State.CONFIRMED));
        Await.until("the service knows the same", () -> known.equals(new TreeSet<>(wanted.topics())));
        wanted.unsubscribe(wanted.topics());
        assertThat(stages).allMatch(stage -> stage.toCompletableFuture().isDone());
        client.close();
    }

    private void storm(Random random, ClientConnection client) {
        for (int step = 0; step < STEPS; step++) {
            String topic = "t" + random.nextInt(10);
            switch (random.nextInt(20)) {
                case 0 -> client.reconnect();
                case 1, 2, 3, 4, 5 -> stages.add(wanted.unsubscribe(topic));
                case 6, 7 -> stages.add(wanted.renew(topic));
                default -> stages.add(wanted.subscribe(topic));
            }
        }
    }
}
