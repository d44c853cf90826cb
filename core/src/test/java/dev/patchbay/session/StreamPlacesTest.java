package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StreamPlacesTest {

    private final StreamPlaces places = StreamPlaces.of(1);
    private final List<String> ran = new ArrayList<>();

    private StreamPlaces.Place place(String name) {
        return places.place(Mailbox.Call.of(() -> ran.add(name)));
    }

    @Test
    void areGivenBackByWhoIsNeverRun() {
        StreamPlaces.Place waiting = place("waiting");
        StreamPlaces.Place first = places.place(Mailbox.Call.of(waiting::call));

        first.call(); // which hands its place to the one that waits
        waiting.waive(); // and whose connection has ended
        place("next").call();

        assertThat(ran).containsExactly("next");
    }

    @Test
    void areNotGivenBackTwice() throws Exception {
        StreamPlaces.Place waiting = place("waiting");
        StreamPlaces.Place last = place("last");
        StreamPlaces.Place first = places.place(Mailbox.Call.of(waiting::call));

        first.call();
        waiting.waive();
        waiting.call().toCompletableFuture().get(); // it runs all the same, without a place
        StreamPlaces.Place holder = places.place(Mailbox.Call.of(last::call));
        holder.call();

        assertThat(ran).containsExactly("waiting");
    }

    @Test
    void areKeptByWhoRunsUntilItHasRun() {
        StreamPlaces.Place waiting = place("waiting");
        StreamPlaces.Place[] self = new StreamPlaces.Place[1];
        self[0] = places.place(Mailbox.Call.of(() -> {
            self[0].waive();
            waiting.call();
        }));

        self[0].call();

        assertThat(ran).isEmpty();
    }
}
