package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.channel.PushException;
import dev.patchbay.phoenix.EndsScene.End;
import dev.patchbay.phoenix.EndsScene.State;
import dev.patchbay.testing.Await;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state that a channel can be in, crossed with every way in which it can end. */
final class ChannelEndsTableTest {

    private static final EndsScene SCENE = new EndsScene(false);
    private static final EndsScene POLLED = new EndsScene(true);

    static Stream<Arguments> all() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(End.values()).map(end -> Arguments.of(state, end)));
    }

    static Stream<Arguments> ofPolling() {
        return all().filter(row -> ((End) row.get()[1]).isOfPolling());
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsOnce(State state, End end) throws Exception {
        endsOnce(SCENE, state, end);
    }

    @ParameterizedTest
    @MethodSource("ofPolling")
    void endsOnceWhereItsClientPolls(State state, End end) throws Exception {
        endsOnce(POLLED, state, end);
    }

    private static void endsOnce(EndsScene scene, State state, End end) throws Exception {
        String topic = scene.begin(state, end);
        scene.end(end);
        scene.over();

        Await.until(state + " is left as often as it is joined", () -> scene.isBalanced(topic));
        Await.until("nobody is present, and nobody left twice", () -> scene.isDeserted(topic));
        Await.until("nobody listens", () -> scene.channels().pubSub().topics().isEmpty());
        assertThat(scene.channels().server().server().topics()).isEmpty();
        assertEnded(scene, topic, state);
        if (state.isJoined()) {
            assertThat(scene.joined(topic)).isPositive();
            assertThat(scene.present(topic))
                    .isLessThanOrEqualTo(scene.joined(topic)); // fewer where they were gone at once
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatStopsEndsIt(State state) throws Exception {
        EndsScene scene = new EndsScene(false);
        String topic = scene.begin(state, End.LEAVE);
        Thread stopping = new Thread(scene.channels()::close);
        stopping.start();
        Await.until("its connection has ended, in a time that stands still", () -> scene.closings() == 1);
        scene.open();
        stopping.join(Await.PATIENCE.toMillis());

        assertThat(stopping.isAlive()).isFalse();
        assertThat(scene.isBalanced(topic)).isTrue();
        assertThat(scene.isDeserted(topic)).isTrue();
        assertThat(scene.channels().pubSub().topics()).isEmpty();
        assertEnded(scene, topic, state);
        scene.over();
    }

    /** Nobody waits for an answer, in a time that stands still. */
    private static void assertEnded(EndsScene scene, String topic, State state) {
        boolean asks = state == State.ASKING || state == State.ASKING_AND_BLOCKING;
        assertThat(scene.questions(topic))
                .hasSize(asks ? 1 : 0)
                .allSatisfy(question -> assertThat(question)
                        .failsWithin(Await.PATIENCE)
                        .withThrowableThat()
                        .withCauseInstanceOf(PushException.ChannelEnded.class));
    }

    @AfterAll
    static void nothingIsLeftBehind() {
        for (EndsScene scene : new EndsScene[] {SCENE, POLLED}) {
            assertThat(CompletableFuture.runAsync(scene.channels()::close))
                    .as("nobody is waited for, in a time that stands still")
                    .succeedsWithin(Await.PATIENCE);
            assertThat(scene.openings()).isEqualTo(scene.closings());
            assertThat(scene.topics()).allMatch(scene::isBalanced);
            assertThat(scene.topics().stream().mapToLong(scene::present).sum())
                    .isGreaterThan(scene.topics().size() / 2);
        }
    }
}
