package dev.patchbay.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Requests;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.PushSink;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.WaitsForItselfException;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"FutureReturnValueIgnored", "ReturnValueIgnored"}) // it is about what depends on stages
final class GuardedStageTest {

    private static final Outbound EMPTY = Outbound.EMPTY_OBJECT;

    private static final ChannelReply OK = new ChannelReply("ok", Inbound.Text.of("{}"));

    /** What a program, or generated code, makes of a stage. */
    private static final Map<String, Function<CompletionStage<ChannelReply>, CompletionStage<?>>> MADE =
            new TreeMap<>(Map.of(
                    "a payload", stage -> sending(stage).payload("", EMPTY, 1, Inbound::size),
                    "nothing", stage -> sending(stage).nothing("", EMPTY, 1),
                    "a reply", stage -> sending(stage).reply("", EMPTY, 1, Inbound::size),
                    "an outcome", stage -> sending(stage).outcome("", EMPTY, 1, Inbound::size, Inbound::size),
                    "twice", stage -> stage.thenApply(ChannelReply::status).thenApply(String::length),
                    "composed", stage -> stage.thenCompose(reply -> new CompletableFuture<String>()),
                    "a copy", stage -> stage.toCompletableFuture().copy()));

    private static Requests sending(CompletionStage<ChannelReply> answer) {
        return new Requests(new PushSink() {
            @Override
            public CompletionStage<ChannelReply> push(String event, Outbound payload, Duration timeout) {
                return answer;
            }

            @Override
            public void send(String event, Outbound payload) {
                throw new AssertionError(event);
            }
        });
    }

    private final Queue<Runnable> workers = new ArrayDeque<>();

    @Test
    void whoeverWaitsInVainForWhatIsMadeOfItIsTold() {
        MADE.forEach((name, way) -> {
            GuardedStage<ChannelReply> stage = new GuardedStage<>(workers::add, () -> {
                throw new WaitsForItselfException("for a test");
            });
            CompletableFuture<?> made = way.apply(stage).toCompletableFuture();

            assertThatThrownBy(made::join).as(name).isInstanceOf(WaitsForItselfException.class);
            assertThatThrownBy(made::get).as(name).isInstanceOf(WaitsForItselfException.class);
            assertThatThrownBy(() -> made.get(1, TimeUnit.HOURS)).as(name).isInstanceOf(WaitsForItselfException.class);
        });
    }

    @Test
    void theGuardMayHaveItComeAbout() {
        GuardedStage<?>[] own = new GuardedStage<?>[1];
        GuardedStage<ChannelReply> stage = new GuardedStage<>(Runnable::run, () -> own[0].succeed(null));
        own[0] = stage;

        assertThat(stage.thenApply(reply -> "came").join()).isEqualTo("came");
    }

    @Test
    void whatIsSettledIsWaitedForThoughAWorkerHasItStill() throws Exception {
        GuardedStage<ChannelReply> stage = new GuardedStage<>(workers::add, () -> {
            throw new WaitsForItselfException("for a test");
        });
        CompletableFuture<String> made = stage.thenApply(ChannelReply::status);
        stage.succeed(OK);
        CompletableFuture<String> waits = CompletableFuture.supplyAsync(made::join);
        workers.remove().run();

        assertThat(Await.value(waits)).isEqualTo("ok");
    }

    @Test
    void theNetworksThreadDoesNotWaitForWhatIsMadeOfIt() throws Exception {
        GuardedStage<ChannelReply> stage = new GuardedStage<>(workers::add, () -> {});
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        Thread network = new NetworkThread(() -> {
            try {
                stage.thenApply(ChannelReply::status).join();
            } catch (Throwable failure) {
                failed.complete(failure);
            }
        });
        network.setDaemon(true);
        network.start();

        assertThat(Await.value(failed)).isInstanceOf(WaitsForItselfException.class);
    }
}
