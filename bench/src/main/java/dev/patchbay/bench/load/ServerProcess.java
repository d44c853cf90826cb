package dev.patchbay.bench.load;

import dev.patchbay.bench.process.Memory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The process that is measured: what the operating system says of it, and what it says itself. */
final class ServerProcess {

    private static final int MOST_COLLECTIONS = 10;
    private static final long STABLE = 16_384;
    private static final long PAUSE_MILLIS = 250;
    private static final int A_FEW = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int probe;
    private final long pid;

    ServerProcess(int probe) throws IOException, InterruptedException {
        this.probe = probe;
        this.pid = ask("")[0];
    }

    /** The processor time that it has used so far, of all its threads, in the kernel and outside (ticks of 10 ms). */
    Duration cpu() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("The server's process " + pid + " is gone"));
    }

    /** Bytes that its living threads have allocated so far. */
    long allocatedBytes() throws IOException, InterruptedException {
        return ask("")[1];
    }

    /** Bytes of heap in use after full collections, when one more finds nothing more. */
    long heapBytes() throws IOException, InterruptedException {
        long before = Long.MAX_VALUE;
        long now = ask("?gc")[2];
        for (int i = 1; i < MOST_COLLECTIONS && Math.abs(before - now) > STABLE; i++) {
            before = now;
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS); // what still goes on behind a connection ends meanwhile
            now = ask("?gc")[2];
        }
        return now;
    }

    /** Bytes of memory that it holds (VmRSS). */
    long residentBytes() throws IOException {
        return Memory.resident(pid);
    }

    /** How many files and sockets it has open. */
    int descriptors() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return (int) open.count();
        }
    }

    /** Returns when it has no more than that open but for a few, such as those of its probe. */
    void awaitDescriptors(int count) throws IOException, InterruptedException {
        for (long start = System.nanoTime(); descriptors() > count + A_FEW; TimeUnit.MILLISECONDS.sleep(10)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("Expected " + count + " open descriptors of process " + pid + " within "
                        + PATIENCE + ", but there are " + descriptors() + ": connections that are not closed?");
            }
        }
    }

    private long[] ask(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + probe + "/" + query))
                .build();
        String[] words = http.send(request, BodyHandlers.ofString()).body().split(" ", -1);
        return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2])};
    }
}
