package dev.patchbay.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.message.Outbound;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.RateCounts;
import dev.patchbay.testing.Await;
import dev.patchbay.time.Time;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads that send through one pace, on the time that is. */
final class PaceThreadsTest {

    private static final int THREADS = 8;
    private static final int EACH = 500;
    private static final Duration MICRO = Duration.ofNanos(20_000);

    private final Queue<String> network = new ConcurrentLinkedQueue<>();

    @Test
    void losesNothingAndKeepsTheOrderOfEachThread() throws Exception {
        ClientRateLimit limit = ClientRateLimit.bucket(10, MICRO).withQueue(THREADS * EACH);
        Pace pace = new Pace(limit, Time.SYSTEM, ForkJoinPool.commonPool(), lost -> {});
        List<CompletableFuture<Void>> sent = sendAll(pace);
        Await.value(CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)));

        for (int thread = 0; thread < THREADS; thread++) {
            String name = "thread " + thread + ":";
            assertThat(network.stream().filter(text -> text.startsWith(name))).containsExactlyElementsOf(texts(thread));
        }
        RateCounts counts = pace.counts();
        assertThat(counts.allowed() + counts.queued()).isEqualTo(THREADS * EACH);
        assertThat(counts.queued()).isPositive();
    }

    @Test
    void endsEveryStageOfWhatItFailsInTheMiddle() throws Exception {
        ClientRateLimit limit = ClientRateLimit.bucket(10, MICRO).withQueue(THREADS * EACH);
        Pace pace = new Pace(limit, Time.SYSTEM, ForkJoinPool.commonPool(), lost -> {});
        List<CompletableFuture<Void>> sent = sendAll(pace);
        pace.pause();
        pace.fail(new ConnectionLost(false));
        pace.resume();

        Await.until("all are done", () -> sent.stream().allMatch(CompletableFuture::isDone));
        long failed = sent.stream()
                .filter(CompletableFuture::isCompletedExceptionally)
                .count();
        assertThat(network).hasSize(THREADS * EACH - (int) failed);
        assertThat(pace.counts().waiting()).isZero();
    }

    private List<CompletableFuture<Void>> sendAll(Pace pace) throws Exception {
        List<CompletableFuture<List<CompletableFuture<Void>>>> threads = IntStream.range(0, THREADS)
                .mapToObj(thread -> CompletableFuture.supplyAsync(() -> texts(thread).stream()
                        .map(text ->
                                pace.send(Outbound.text(text), 1, 0, this::out).toCompletableFuture())
                        .toList()))
                .toList();
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        for (CompletableFuture<List<CompletableFuture<Void>>> thread : threads) {
            sent.addAll(Await.value(thread));
        }
        return sent;
    }

    private static List<String> texts(int thread) {
        return IntStream.range(0, EACH)
                .mapToObj(number -> "thread " + thread + ": " + number)
                .toList();
    }

    private CompletionStage<Void> out(Outbound message) {
        network.add(StandardCharsets.UTF_8.decode(message.payload()).toString());
        return CompletableFuture.completedStage(null);
    }
}
