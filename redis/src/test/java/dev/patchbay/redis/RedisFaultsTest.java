package dev.patchbay.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.pubsub.PubSub;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of nodes when Redis, or the way there, does not do what it should. */
final class RedisFaultsTest {

    private final RedisProcess redis = RedisProcess.start();
    private final FaultProxy proxy = new FaultProxy(redis.port());
    private final String prefix = UUID.randomUUID().toString();
    private final RedisLink hereLink = link(proxy.uri());
    private final RedisLink thereLink = link(redis.uri());

    private RedisLink link(String uri) {
        return RedisLink.builder(uri)
                .prefix(prefix)
                .heartbeat(Duration.ofMillis(200), Duration.ofSeconds(2))
                .outgoing(100, 1024 * 1024)
                .build();
    }

    @AfterEach
    void close() {
        proxy.goOn();
        hereLink.close();
        thereLink.close();
        proxy.close();
        redis.close();
    }

    /** Two nodes that know each other, and who listens at the far one. */
    private record Ends(PubSub here, PubSub there, Heard far) {}

    private Ends ends() {
        PubSub here = PubSub.linked(hereLink);
        PubSub there = PubSub.linked(thereLink);
        Heard far = new Heard(there, "news");
        know(here, there);
        return new Ends(here, there, far);
    }

    @Test
    void aServerStartsWithoutRedisAndHealsByItself() throws Exception {
        redis.kill();
        PubSub here = PubSub.linked(hereLink);
        PubSub there = PubSub.linked(thereLink);
        Heard far = new Heard(there, "news");
        Heard near = new Heard(here, "news");
        here.broadcast("news", "too early");
        assertThat(near.next()).isEqualTo("too early");
        assertThat(hereLink.losses().refused()).isEqualTo(1);
        assertThat(hereLink.isConnected()).isFalse();

        redis.again();
        know(here, there);
        here.broadcast("news", "in time");

        assertThat(far.next()).isEqualTo("in time");
    }

    @Test
    void connectionsThatAreCutAreMadeAnew() {
        Ends ends = ends();
        for (int i = 0; i < 5; i++) {
            proxy.cut();
            meets(ends.here(), ends.far(), "after cut " + i);
        }

        assertThat(ends.there().nodes().others())
                .containsExactly(ends.here().nodes().self()); // it was away too shortly
    }

    @Test
    void aRedisThatIsKilledAndStartedAgainIsFoundAgain() throws Exception {
        Ends ends = ends();
        redis.kill();
        await(() -> !hereLink.isConnected() && !thereLink.isConnected());
        await(() -> ends.here().nodes().others().isEmpty()
                && ends.there().nodes().others().isEmpty());
        ends.here().broadcast("news", "lost");
        redis.again();
        know(ends.here(), ends.there());
        ends.here().broadcast("news", "heard");

        assertThat(ends.far().next()).isEqualTo("heard");
        assertThat(hereLink.losses().refused()).isEqualTo(1);
    }

    @Test
    void aRedisThatStandsStillHoldsNobodyUp() throws Exception {
        Ends ends = ends();
        redis.signal("STOP");
        long start = System.nanoTime();
        IntStream.range(0, 1000).forEach(i -> ends.here().broadcast("news", "number " + i));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(hereLink.losses().refused()).isBetween(900L, 1000L);
        await(() -> !hereLink.isConnected());
        redis.signal("CONT");
        know(ends.here(), ends.there());
        meets(ends.here(), ends.far(), "goes on");

        assertThat(ends.far().numbers()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aStalledConnectionIsGivenUpAndWhatItHeldComesNotLate() {
        Ends ends = ends();
        proxy.stall();
        IntStream.range(0, 50).forEach(i -> ends.here().broadcast("news", "number " + i));
        await(() -> !hereLink.isConnected());
        assertThat(hereLink.losses().unconfirmed()).isEqualTo(50);
        proxy.goOn();
        meets(ends.here(), ends.far(), "goes on");
        IntStream.range(50, 100).forEach(i -> ends.here().broadcast("news", "number " + i));
        ends.far().until("number 99");

        assertThat(ends.far().numbers()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aSlowWayKeepsTheOrder() {
        Ends ends = ends();
        proxy.delay(TimeUnit.MILLISECONDS.toNanos(50));
        IntStream.range(0, 90).forEach(i -> ends.here().broadcast("news", "number " + i));
        ends.far().until("number 89");

        assertThat(ends.far().numbers())
                .containsExactlyElementsOf(IntStream.range(0, 90).boxed().toList());
    }

    @Test
    void whatIsNoneOfOursIsLeftAlone() throws Exception {
        Ends ends = ends();
        for (String foreign : List.of("hello", "\\x01", "\\x01\\x00\\x7f", "\\x02\\x00\\x01a", "\"\"")) {
            assertThat(redis.ask("PUBLISH " + prefix + ":all " + foreign)).isEqualTo(":2\r\n");
        }
        ends.here().broadcast("news", "still here");

        assertThat(ends.far().next()).isEqualTo("still here");
    }

    /** Says it again and again until it is heard: the connection is being made. */
    private static void meets(PubSub here, Heard far, String text) {
        await(() -> {
            here.broadcast("news", text);
            return far.hasCome(text);
        });
    }

    static void know(PubSub one, PubSub other) {
        await(() -> one.nodes().others().contains(other.nodes().self())
                && other.nodes().others().contains(one.nodes().self()));
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
