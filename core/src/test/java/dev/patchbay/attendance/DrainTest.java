package dev.patchbay.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DrainTest {

    @Test
    void tells150000ConnectionsIn15Batches() {
        List<List<Integer>> batches = Drain.DEFAULT.batches(Collections.nCopies(150_000, 1));

        assertThat(batches).hasSize(15).allSatisfy(batch -> assertThat(batch).hasSize(10_000));
        assertThat(Drain.DEFAULT.time(150_000)).isEqualTo(Duration.ofSeconds(28));
        assertThat(Drain.DEFAULT.time(150_001)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Drain.DEFAULT.time(0)).isZero();
    }

    @Test
    void needsABatchOfOneAndATimeThatGoesOn() {
        assertThat(new Drain(1, Duration.ZERO).batches(List.of(1, 2))).containsExactly(List.of(1), List.of(2));
        assertThatThrownBy(() -> new Drain(0, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Drain(1, Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
