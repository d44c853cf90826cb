package dev.patchbay.bench.micro;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.Protocol;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A broadcast's frame: the first receiver has it written, all others find it. */
@State(Scope.Thread)
public class BroadcastBenchmark {

    private final Outbound payload = Outbound.text(EnvelopeBenchmark.PAYLOAD);
    private final Function<Broadcast, Outbound> writing = Protocol.V2::encode;
    private final Broadcast known = broadcast();

    private Broadcast broadcast() {
        return new Broadcast(EnvelopeBenchmark.TOPIC, EnvelopeBenchmark.EVENT, payload);
    }

    @Benchmark
    public Outbound firstReceiver() {
        return broadcast().frame(Protocol.V2, writing);
    }

    @Benchmark
    public Outbound laterReceiver() {
        return known.frame(Protocol.V2, writing);
    }
}
