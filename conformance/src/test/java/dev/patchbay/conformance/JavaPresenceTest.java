package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.channel.ChannelPresence;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.client.channel.PresenceEntry;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.message.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is present, as our own client keeps it. */
final class JavaPresenceTest {

    private static final String TOPIC = "room:presence-java";

    private final Application application = Application.start();

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void seesWhoComesChangesAndGoes() throws Exception {
        try (Visitor ada = new Visitor("ada")) {
            ada.sees(Map.of("ada", List.of("online")));
            try (Visitor bob = new Visitor("bob");
                    Visitor second = new Visitor("bob")) {
                bob.sees(Map.of("ada", List.of("online"), "bob", List.of("online", "online")));
                ada.sees(Map.of("ada", List.of("online"), "bob", List.of("online", "online")));
                bob.push("p_update", JsonValue.of(Map.of("status", "away")));
                second.sees(Map.of("ada", List.of("online"), "bob", List.of("away", "online")));
                bob.push("p_untrack", JsonValue.of(Map.of()));
                ada.sees(Map.of("ada", List.of("online"), "bob", List.of("online")));
            }
            ada.sees(Map.of("ada", List.of("online")));
        }
    }

    /** One who is here, and sees who else is. */
    private final class Visitor implements AutoCloseable {

        private final ChannelSocket socket;
        private final ClientChannel channel;
        private final BlockingQueue<Map<String, List<String>>> seen = new LinkedBlockingQueue<>();

        Visitor(String user) throws Exception {
            socket = new ChannelConnector("ws://localhost:" + application.port() + "/socket").start();
            channel = socket.channel(TOPIC, () -> JsonValue.of(Map.of("user", user)));
            var unused = ChannelPresence.of(channel).onSync(all -> seen.add(statuses(all)));
            assertThat(channel.join().toCompletableFuture().get(30, TimeUnit.SECONDS))
                    .isNotNull();
        }

        void push(String event, JsonValue payload) throws Exception {
            assertThat(channel.push(event, payload)
                            .toCompletableFuture()
                            .get(30, TimeUnit.SECONDS)
                            .status())
                    .isEqualTo("ok");
        }

        /** Waits until that is what it sees; the two metas of a key may have come in any order. */
        void sees(Map<String, List<String>> wanted) throws InterruptedException {
            Map<String, List<String>> last = Map.of();
            while (!last.equals(wanted)) {
                Map<String, List<String>> next = seen.poll(30, TimeUnit.SECONDS);
                assertThat(next).as("behind %s", last).isNotNull();
                last = next;
            }
        }

        @Override
        public void close() {
            socket.close();
        }
    }

    private static Map<String, List<String>> statuses(Map<String, PresenceEntry> all) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().metas().stream()
                                .map(meta -> meta.text("status"))
                                .sorted()
                                .toList()));
    }
}
