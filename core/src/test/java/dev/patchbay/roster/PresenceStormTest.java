package dev.patchbay.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.log.Complaints;
import dev.patchbay.log.ParameterFilter;
import dev.patchbay.observe.Observer;
import dev.patchbay.presence.Presence;
import dev.patchbay.presence.PresenceException;
import dev.patchbay.presence.PresenceOptions;
import dev.patchbay.presence.Tracked;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.session.SessionSettings;
import dev.patchbay.session.Tracker;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Mood;
import dev.patchbay.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many owners come, change and go at once, while clients ask who is there: nobody believes anything wrong. */
final class PresenceStormTest {

    private static final int THREADS = 6;
    private static final int ROUNDS = 400;
    private static final int OWNERS = 5;
    private static final List<String> TOPICS = List.of("room:a", "room:b");

    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final PubSub pubSub = PubSub.local();
    private final AtomicInteger comes = new AtomicInteger();
    private final AtomicInteger goes = new AtomicInteger();
    private final Map<String, Mirror> mirrors = new HashMap<>();

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    private Roster roster(Duration tick) {
        SessionSettings settings = new SessionSettings(
                Limits.defaults(),
                workers,
                Observer.NONE,
                pubSub,
                Time.SYSTEM,
                ParameterFilter.DEFAULT,
                new Complaints());
        PresenceOptions options = PresenceOptions.defaults().withTick(tick).withListener(change -> {
            change.joins().values().forEach(metas -> comes.addAndGet(metas.size()));
            change.leaves().values().forEach(metas -> goes.addAndGet(metas.size()));
        });
        return new Roster(settings, options);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 20})
    void whatClientsBelieveIsWhatIsTrue(long tick) throws Exception {
        Roster roster = roster(Duration.ofMillis(tick));
        TOPICS.forEach(topic -> {
            Mirror mirror = new Mirror();
            mirrors.put(topic, mirror);
            pubSub.subscribe(topic, mirror);
            roster.ask(topic, mirror::state);
        });
        List<CompletableFuture<List<Tracker>>> storms = IntStream.range(0, THREADS)
                .mapToObj(seed -> CompletableFuture.supplyAsync(() -> storm(roster, new Random(seed)), command -> {
                    new Thread(command).start();
                }))
                .toList();
        List<Tracker> left = new ArrayList<>();
        for (CompletableFuture<List<Tracker>> storm : storms) {
            left.addAll(Await.value(storm));
        }
        Await.value(roster.settle());

        TOPICS.forEach(topic -> assertThat(mirror(topic).present()).isEqualTo(present(roster, topic)));
        assertThat(present(roster, TOPICS.get(0))).isNotEmpty();
        left.forEach(Tracker::end);
        Await.value(roster.settle());
        assertThat(mirrors.values()).allSatisfy(mirror -> {
            assertThat(mirror.complaints).isEmpty();
            assertThat(mirror.present()).isEmpty();
        });
        assertThat(goes).hasValue(comes.get());
        Await.until("all topics are forgotten", () -> roster.topics() == 0);
    }

    private Mirror mirror(String topic) {
        return Objects.requireNonNull(mirrors.get(topic));
    }

    /** Returns the owners that are still there. */
    private List<Tracker> storm(Roster roster, Random random) {
        List<Tracker> owners = new ArrayList<>();
        IntStream.range(0, OWNERS).forEach(i -> owners.add(roster.tracker()));
        for (int i = 0; i < ROUNDS; i++) {
            int which = random.nextInt(OWNERS);
            String topic = TOPICS.get(random.nextInt(TOPICS.size()));
            Mirror mirror = mirror(topic);
            Presence<Mood> here = owners.get(which).in(topic, Mood.CODEC, state -> {});
            String key = "key" + random.nextInt(4);
            switch (random.nextInt(8)) {
                case 0 -> here.untrack(key);
                case 1 -> roster.ask(topic, mirror::state);
                case 2 -> {
                    owners.get(which).end();
                    owners.set(which, roster.tracker());
                }
                case 3 -> here.list();
                case 4, 5 -> quietly(() -> here.update(key, mood -> new Mood(mood.status() + "!")));
                default -> quietly(() -> here.track(key, Mood.ONLINE));
            }
        }
        return owners;
    }

    /** What is tracked, or is not, is a matter of chance. */
    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (PresenceException.AlreadyTracked | PresenceException.NotTracked expected) {
            return;
        }
    }

    private static Map<String, String> present(Roster roster, String topic) {
        Map<String, String> refs = new HashMap<>();
        roster.in(topic, Mood.CODEC)
                .list()
                .forEach((key, present) ->
                        present.metas().stream().map(Tracked::ref).forEach(ref -> refs.put(ref, key)));
        return refs;
    }
}
