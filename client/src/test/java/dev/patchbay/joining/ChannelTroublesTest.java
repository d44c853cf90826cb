package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.client.channel.ChannelException.ChannelLost;
import dev.patchbay.client.channel.ChannelPresence;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.client.channel.PresenceEntry;
import dev.patchbay.client.channel.Presences;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Who waits inside a listener, who throws there, and what cannot be written: nobody waits for ever, and nothing else is lost. */
final class ChannelTroublesTest extends OneServer {

    private static final Duration SHORT = Duration.ofSeconds(5); // less than an answer may take

    @Test
    void whoWaitsInsideForAJoinIsToldThatTheConnectionHasBroken() throws Exception {
        waitsInside(socket -> socket.channel("room:slow").join());
    }

    @Test
    void whoWaitsInsideForAPushThatWaitsIsToldThatTheConnectionHasBroken() throws Exception {
        waitsInside(socket -> {
            ClientChannel slow = socket.channel("room:slow");
            var unused = slow.join();
            return slow.push("shout", NOTHING, Duration.ofHours(1));
        });
    }

    private interface Waits {

        CompletionStage<ChannelReply> begin(ChannelSocket socket);
    }

    private void waitsInside(Waits what) throws Exception {
        CompletableFuture<Object> told = new CompletableFuture<>();
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            room.on("heard", message -> {
                CompletionStage<ChannelReply> stage = what.begin(socket);
                heard.add("waits");
                told.complete(outcome(stage));
            });
            Await.value(room.join());
            var unused = room.push("shout", NOTHING);
            assertThat(Await.next(heard)).isEqualTo("waits");
            Await.until(
                    "the slow one is asked for", () -> asked.stream().anyMatch(line -> line.startsWith("room:slow")));
            rooms.restart();

            assertThat(Await.value(told)).asString().contains("ChannelLost");
            Await.until("it is in anew", () -> room.state() == ChannelState.JOINED);
        }
    }

    /** As a listener waits; what it is told, whatever that is. */
    private static Object outcome(CompletionStage<ChannelReply> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException failure) {
            return String.valueOf(failure.getCause());
        }
    }

    @Test
    void whoWaitsInsideForALeaveHasItSent() throws Exception {
        CompletableFuture<String> over = new CompletableFuture<>();
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            room.on("heard", message -> {
                room.leave().toCompletableFuture().join();
                over.complete("left");
            });
            Await.value(room.join());
            var unused = room.push("shout", NOTHING);

            assertThat(over).succeedsWithin(SHORT).isEqualTo("left");
        }
    }

    @Test
    void whatCannotBeWrittenIsRefusedWhereItIsPushedAndLosesNothingElse() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            var joined = room.join();
            assertThatThrownBy(() -> room.push("x".repeat(256), new byte[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("255 bytes, got 256");
            CompletionStage<ChannelReply> behind = room.push("bytes", new byte[1]);

            assertThat(Await.value(joined).isOk()).isTrue();
            assertThat(Await.value(behind).isOk()).isTrue();
            assertThat(Await.value(room.push("bytes", new byte[1])).isOk()).isTrue();
        }
    }

    @Test
    void whatIsUnderWayIsLostWhereTheServerEndsTheChannel() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            Await.value(room.join());
            CompletionStage<ChannelReply> unanswered = room.push("present", NOTHING);
            var unused = room.push("stop", NOTHING);

            assertThat(unanswered.toCompletableFuture())
                    .failsWithin(SHORT)
                    .withThrowableThat()
                    .withCauseInstanceOf(ChannelLost.class);
        }
    }

    @Test
    void aListenerOfPresenceThatThrowsKeepsNobodyFromBeingThere() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ChannelPresence here = ChannelPresence.of(socket.channel("room:a"));
            here.onChange(new Presences.Changes() {
                @Override
                public void joins(String key, Optional<PresenceEntry> before, PresenceEntry come) {
                    throw new IllegalStateException("on purpose");
                }
            });
            here.onSync(all -> heard.add(String.join(" ", all.keySet())));
            Await.value(here.channel().join());
            var unused = here.channel().push("present", NOTHING);

            assertThat(Await.next(heard)).contains("ada", "bo");
            assertThat(Await.next(heard)).isEqualTo("bo");
            assertThat(here.list()).containsOnlyKeys("bo");
        }
    }
}
