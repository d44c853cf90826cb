package dev.patchbay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Two clients hear of each other what they heard on Phoenix, each with its own frames in order. Refs are others, but the same where
 * they were the same; and a diff may come before the reply to the message that caused it, as on Phoenix.
 */
final class PresenceTranscriptTest {

    private static final String TARGET = "/socket/websocket?vsn=2.0.0";
    private static final int ENTERS = 4; // so many lines of each, until it has been told who is there
    private static final Pattern REF = Pattern.compile("\"phx_ref(?:_prev)?\":\"([^\"]+)\"");
    private static final Pattern TOLD = Pattern.compile("\"r\":\"(?:[^\"\\\\]|\\\\.)*already(?:[^\"\\\\]|\\\\.)*\"");

    private final Map<String, String> refs = new ConcurrentHashMap<>(); // of ours, as Phoenix had them

    @Test
    void bothHearWhatTheyHeardOnPhoenix() throws Exception {
        try (Application application = Application.start()) {
            Conversation a = new Conversation(new Client(application.port(), TARGET));
            List<String> first = Scenario.ofTwo("A");
            a.replay(first.subList(0, ENTERS));
            Conversation b = new Conversation(new Client(application.port(), TARGET));
            List<String> other = Scenario.ofTwo("B");
            b.replay(other.subList(0, ENTERS)); // what A does next might else come before the state
            CompletableFuture<Void> second =
                    CompletableFuture.runAsync(() -> b.replay(other.subList(ENTERS, other.size())));
            a.replay(first.subList(ENTERS, first.size()));
            second.get(60, TimeUnit.SECONDS);
        }
        assertThat(refs).as("two joins and an update").hasSize(3);
        assertThat(refs.values()).doesNotHaveDuplicates();
    }

    /** One client's. */
    private final class Conversation {

        private final Client client;
        private final List<String> early = new ArrayList<>();

        Conversation(Client client) {
            this.client = client;
        }

        void replay(List<String> lines) {
            for (String line : lines) {
                if (line.startsWith("> ")) {
                    client.send(line.substring(2));
                } else if (line.startsWith("< CLOSE")) {
                    assertThat(early).isEmpty();
                    assertThat(next(Duration.ofMillis(150))).isEqualTo("nothing");
                    client.close();
                } else {
                    expect(line.substring(2));
                }
            }
        }

        private void expect(String line) {
            String came = early.isEmpty() ? next(Duration.ofSeconds(30)) : early.remove(0);
            if (came.contains("presence_diff") && line.contains("phx_reply")) {
                early.add(came);
                came = next(Duration.ofSeconds(30));
            }
            List<String> recorded = refs(line);
            List<String> ours = refs(came);
            assertThat(ours).as(came).hasSameSizeAs(recorded);
            String translated = came;
            for (int i = 0; i < ours.size(); i++) {
                refs.putIfAbsent(ours.get(i), recorded.get(i));
                translated = translated.replace(ours.get(i), String.valueOf(refs.get(ours.get(i))));
            }
            assertThat(comparable(translated)).isEqualTo(comparable(line));
        }

        private String next(Duration patience) {
            try {
                return client.next(patience);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Object comparable(String line) {
        return Frames.comparable(TOLD.matcher(line).replaceAll("\"r\":\"already\""));
    }

    private static List<String> refs(String line) {
        return REF.matcher(line)
                .results()
                .map((MatchResult ref) -> ref.group(1))
                .toList();
    }
}
