package dev.patchbay.bench.micro;

import dev.patchbay.Json;
import dev.patchbay.bench.serve.Add;
import dev.patchbay.bench.serve.Add_Json;
import dev.patchbay.bench.serve.Sum;
import dev.patchbay.bench.serve.Sum_Json;
import dev.patchbay.binding.JsonText;
import dev.patchbay.json.JsonCodec;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * JSON to records and back: a small one of about 50 bytes, an order of twenty items, of about 1,200, and what the part
 * {@code json} of the benchmarks sends and receives, a record in a record.
 */
@State(Scope.Thread)
public class PayloadBenchmark {

    private static final int ITEMS = 20;

    @Json
    record Item(int number, String name, double price, boolean wrapped) {}

    @Json
    record Order(String id, String customer, long time, List<Item> items) {}

    private final JsonCodec<Item> items;
    private final JsonCodec<Order> orders;
    private final JsonCodec<Add> additions;
    private final JsonCodec<Sum> sums;
    private final Item item = item(1);
    private final Order order = new Order(
            "2c9f",
            "Ada",
            1_700_000_000_000L,
            IntStream.range(0, ITEMS).mapToObj(PayloadBenchmark::item).toList());
    private final Inbound.Text itemText;
    private final Inbound.Text orderText;
    private final Inbound.Text addition =
            Inbound.Text.of("{\"event\":\"add\",\"payload\":{\"a\":1,\"b\":2,\"note\":\"as good as any\"}}");
    private final Sum sum;

    /** Made by JMH, and by the test. */
    public PayloadBenchmark() {
        items = PayloadBenchmark_Item_Json.CODEC;
        orders = PayloadBenchmark_Order_Json.CODEC;
        additions = Add_Json.CODEC;
        sums = Sum_Json.CODEC;
        itemText = received(items.encode(item));
        orderText = received(orders.encode(order));
        sum = additions.decode(addition).sum();
    }

    private static Item item(int number) {
        return new Item(number, "part " + number, number + 0.25, number % 2 == 0);
    }

    private static Inbound.Text received(Outbound sent) {
        byte[] bytes = new byte[sent.size()];
        sent.payload().get(bytes);
        return new Inbound.Text(bytes);
    }

    @Benchmark
    public Object decodeSmall() {
        return items.decode(itemText);
    }

    @Benchmark
    public Outbound encodeSmall() {
        return items.encode(item);
    }

    @Benchmark
    public Object decodeLarge() {
        return orders.decode(orderText);
    }

    @Benchmark
    public Outbound encodeLarge() {
        return orders.encode(order);
    }

    @Benchmark
    public Object decodeAddition() {
        return additions.decode(addition);
    }

    @Benchmark
    public Outbound encodeSum() {
        return sums.encode(sum);
    }

    @Benchmark
    public String typeOfAddition() {
        return JsonText.property(addition, "event");
    }
}
