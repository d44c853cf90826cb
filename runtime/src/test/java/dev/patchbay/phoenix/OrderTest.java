package dev.patchbay.phoenix;

import static dev.patchbay.testing.PhoenixClient.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import dev.patchbay.testing.TestChannels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders that hold whatever happens at the same time; what happens is made of a seed. */
final class OrderTest {

    private static final int CHANNELS = 8;
    private static final int CLIENTS = 3;
    private static final int MESSAGES = 2_000;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void pipelinedMessagesAreAnsweredInTheirOrderInEveryChannel(long seed) throws Exception {
        ExecutorService others = Executors.newCachedThreadPool();
        TestChannel room = TestChannel.create()
                .nonBlocking("fast")
                .on("fast", (payload, context) -> TestChannel.ok(payload))
                .on(
                        "later",
                        (payload, context) -> new ChannelAnswer.Later(
                                CompletableFuture.supplyAsync(() -> TestChannel.ok(payload), others)))
                .on("push", (payload, context) -> {
                    context.me().send("pushed", Outbound.of(payload));
                    return TestChannel.ok(payload);
                })
                .on("broadcast", (payload, context) -> {
                    context.all().send("heard", Outbound.of(payload));
                    return TestChannel.ok(payload);
                });
        try (TestChannels channels = TestChannels.of(room)) {
            List<CompletableFuture<Void>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Random random = new Random(seed + i);
                String name = "room:" + i + ":";
                clients.add(CompletableFuture.runAsync(() -> run(channels, name, random), others));
            }
            CompletableFuture.allOf(clients.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
        } finally {
            others.shutdownNow();
        }
    }

    private static void run(TestChannels channels, String name, Random random) {
        String[] events = {"echo", "fast", "later", "push", "broadcast"};
        try (PhoenixClient client = channels.open()) {
            Map<String, List<String>> expected = new HashMap<>();
            for (int i = 0; i < CHANNELS; i++) {
                client.join(name + i, "1");
                expected.put(name + i, new ArrayList<>());
            }
            CompletableFuture<Map<String, List<String>>> read = new CompletableFuture<>();
            Thread reader = new Thread(() -> read.completeAsync(() -> answers(client), Runnable::run));
            reader.start();
            List<String> batch = new ArrayList<>();
            for (int ref = 0; ref < MESSAGES; ref++) {
                String topic = name + random.nextInt(CHANNELS);
                String event = events[random.nextInt(events.length)];
                String payload = "{'n':" + ref + "}";
                batch.add("['1','" + ref + "','" + topic + "','" + event + "'," + payload + "]");
                List<String> answers = Objects.requireNonNull(expected.get(topic));
                if (event.equals("push")) {
                    answers.add("['1',null,'" + topic + "','pushed'," + payload + "]");
                } else if (event.equals("broadcast")) {
                    answers.add("[null,null,'" + topic + "','heard'," + payload + "]");
                }
                answers.add(ok(topic, "1", Integer.toString(ref)).replace("{}", payload));
                if (random.nextInt(20) == 0 || ref == MESSAGES - 1) {
                    client.texts(batch.toArray(String[]::new));
                    batch.clear();
                }
            }
            client.text("['1','end','" + name + "0','phx_leave',{}]");
            assertThat(read.get(60, TimeUnit.SECONDS)).isEqualTo(expected);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What came, by topic, until every message is answered. */
    private static Map<String, List<String>> answers(PhoenixClient client) {
        Map<String, List<String>> came = new HashMap<>();
        try {
            for (int replies = 0; replies < MESSAGES; ) {
                String message = client.readText();
                if (!message.contains("'end'") && !message.contains("phx_close")) {
                    String topic = message.replaceFirst("^\\[[^,]*,[^,]*,'([^']*)'.*$", "$1");
                    came.computeIfAbsent(topic, any -> new ArrayList<>()).add(message);
                    replies += message.contains("phx_reply") ? 1 : 0;
                }
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return came;
    }
}
