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

    private static final EndsScene SCENE = new EndsScene();

    static Stream<Arguments> all() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(End.values()).map(end -> Arguments.of(state, end)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsOnce(State state, End end) throws Exception {
        String topic = SCENE.begin(state, end);
        SCENE.end(end);
        SCENE.over();

        Await.until(state + " is left as often as it is joined", () -> SCENE.isBalanced(topic));
        Await.until("nobody is present, and nobody left twice", () -> SCENE.isDeserted(topic));
        Await.until("nobody listens", () -> SCENE.channels().pubSub().topics().isEmpty());
        assertThat(SCENE.channels().server().server().topics()).isEmpty();
        assertEnded(SCENE, topic, state);
        if (state.isJoined()) {
            assertThat(SCENE.joined(topic)).isPositive();
            assertThat(SCENE.present(topic))
                    .isLessThanOrEqualTo(SCENE.joined(topic)); // fewer where they were gone at once
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatStopsEndsIt(State state) throws Exception {
        EndsScene scene = new EndsScene();
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
        assertThat(CompletableFuture.runAsync(SCENE.channels()::close))
                .as("nobody is waited for, in a time that stands still")
                .succeedsWithin(Await.PATIENCE);
        assertThat(SCENE.openings()).isEqualTo(SCENE.closings());
        assertThat(SCENE.topics()).allMatch(SCENE::isBalanced);
        assertThat(SCENE.topics().stream().mapToLong(SCENE::present).sum())
                .isGreaterThan(SCENE.topics().size() / 2);
    }
}
