package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import org.junit.jupiter.api.Test;

final class RoomTest {

    private final Room room = new Room(4);

    @Test
    void holdsTheClientUpAtTheLimitUntilHalfIsDone() {
        take(3);
        assertThat(room.whenFree()).isSameAs(Answer.none());
        take(1);
        Answer.Later held = (Answer.Later) room.whenFree();
        room.leave();
        assertThat(held.stage().toCompletableFuture()).isNotDone();
        room.leave();

        assertThat(held.stage().toCompletableFuture()).isCompletedWithValue(Answer.none());
        assertThat(room.whenFree()).isSameAs(Answer.none());
    }

    @Test
    void holdsNobodyUpWhenTheChannelHasEnded() {
        take(4);
        Answer.Later held = (Answer.Later) room.whenFree();
        room.close();

        assertThat(held.stage().toCompletableFuture()).isDone();
        assertThat(room.whenFree()).isSameAs(Answer.none());
    }

    @Test
    void takesWhatTheProgramPostsUpToTheLimitWhateverTheClientAskedFor() {
        take(4);
        for (int i = 0; i < 4; i++) {
            assertThat(room.post()).isTrue();
        }
        assertThat(room.post()).isFalse();
        room.posted();

        assertThat(room.post()).isTrue();
    }

    private void take(int times) {
        for (int i = 0; i < times; i++) {
            room.take();
        }
    }
}
