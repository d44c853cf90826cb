package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.phoenix.EndsScene.End;
import dev.patchbay.phoenix.EndsScene.State;
import dev.patchbay.testing.Await;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state that a channel can be in, crossed with every way in which it can end. */
final class ChannelEndsTableTest {

    private static final EndsScene SCENE = EndsScene.patient();
    private static final EndsScene IMPATIENT = EndsScene.impatient();

    static Stream<Arguments> all() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(End.values()).map(end -> Arguments.of(state, end)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsOnce(State state, End end) throws Exception {
        check(end == End.SILENCE ? IMPATIENT : SCENE, state, end);
    }

    private static void check(EndsScene scene, State state, End end) throws Exception {
        String topic = scene.begin(state, end);
        scene.end(end);
        scene.over();

        Await.until(state + " is left as often as it is joined", () -> scene.isBalanced(topic));
        Await.until("nobody listens", () -> scene.channels().pubSub().topics().isEmpty());
        assertThat(scene.channels().server().server().topics()).isEmpty();
        if (state.isJoined()) {
            assertThat(scene.joined(topic)).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatStopsEndsIt(State state) throws Exception {
        EndsScene scene = EndsScene.patient();
        String topic = scene.begin(state, End.LEAVE);
        Thread stopping = new Thread(scene.channels()::close);
        stopping.start();
        Await.until("it is being stopped", () -> scene.closings() == 1);
        scene.open();
        stopping.join(Await.PATIENCE.toMillis());

        assertThat(stopping.isAlive()).isFalse();
        assertThat(scene.isBalanced(topic)).isTrue();
        assertThat(scene.channels().pubSub().topics()).isEmpty();
        scene.over();
    }

    @AfterAll
    static void nothingIsLeftBehind() {
        for (EndsScene scene : new EndsScene[] {SCENE, IMPATIENT}) {
            long start = System.nanoTime();
            scene.channels().close();
            assertThat(System.nanoTime() - start).as("nobody is waited for").isLessThan(5_000_000_000L);
            assertThat(scene.openings()).isEqualTo(scene.closings());
            assertThat(scene.topics()).allMatch(scene::isBalanced);
        }
    }
}
