package dev.patchbay.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.binding.SocketCalls;
import dev.patchbay.message.Inbound;
import dev.patchbay.testing.RawClient;
import dev.patchbay.testing.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The type of a message is found once, by whom it is received, and known from then on. */
final class TypesTest {

    private final AtomicInteger searches = new AtomicInteger();
    private final List<String> asked = new ArrayList<>();

    @Test
    void asksOnceForTheTypeOfAMessageAndHandsItOn() throws Exception {
        try (TestServer server = TestServer.of(handshake -> new Typed(), Limits.defaults());
                RawClient client = server.open()) {
            assertThat(client.ask("quick")).isEqualTo("quick 1");
            assertThat(client.ask("slow")).isEqualTo("slow 2");
            assertThat(client.ask("quick")).isEqualTo("quick 3");
        }
        assertThat(searches).hasValue(3);
        assertThat(asked).containsExactly("quick", "slow", "quick");
    }

    /** Answers with the type that it is given. */
    private final class Typed implements SocketCalls {

        @Override
        public String typeOf(Inbound.Text message) {
            searches.incrementAndGet();
            return message.string();
        }

        @Override
        public boolean textIsNonBlocking(String type) {
            asked.add(type);
            return type.equals("quick");
        }

        @Override
        public Answer onText(String type, Inbound.Text message, Connection connection) {
            return Answer.text(type + " " + searches);
        }
    }
}
