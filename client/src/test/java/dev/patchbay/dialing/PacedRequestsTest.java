package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.Match;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.rate.ClientRateLimit;
import dev.patchbay.rate.MessageKind;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Requests of a client that sends no faster than it may: one message a second. */
final class PacedRequestsTest extends PeerAndClient {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Request<Inbound.Text> ASK = Request.of("ask", Match.property("re", "ask"));
    private static final String ANSWER = "{\"re\":\"ask\"}";

    private final ClientRateLimit limit = ClientRateLimit.evenly(SECOND);

    @Test
    void sendsAnIdempotentRequestThroughTheNextConnectionWhereItsTurnHadNotCome() throws Exception {
        ClientSession client = paced();
        client.send("1");
        CompletionStage<Inbound.Text> answer = client.request(ASK.idempotent());
        peer.cut();
        openAgain(client);
        assertThat(textSoon()).isEqualTo("ask");
        peer.text(ANSWER);

        assertThat(Await.value(answer).string()).isEqualTo(ANSWER);
        client.close();
    }

    @Test
    void repeatsAnIdempotentRequestAtTheSameRate() throws Exception {
        ClientSession client = paced();
        CompletionStage<Inbound.Text> answer = client.request(ASK.idempotent());
        assertThat(peer.text()).isEqualTo("ask");
        peer.cut();
        openAgain(client);
        Await.until("it waits for its turn", () -> client.rateCounts().waiting() == 1);
        peer.cut();
        openAgain(client);
        assertThat(textSoon()).isEqualTo("ask");
        peer.text(ANSWER);

        assertThat(Await.value(answer).string()).isEqualTo(ANSWER);
        client.close();
    }

    @Test
    void letsRequestsThatLogInGoBeforeOthers() throws Exception {
        ClientSession client = paced();
        client.send("1");
        client.request(ASK);
        client.request(Request.of("log in", Match.property("re", "log in")).kind(MessageKind.AUTH));
        assertThat(peer.text()).isEqualTo("1");

        assertThat(textSoon()).isEqualTo("log in");
        assertThat(textSoon()).isEqualTo("ask");
        client.close();
    }

    @Test
    void letsACallbackWaitForARequestWhoseTurnComes() throws Exception {
        rules = rules.withRate(limit);
        LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
        ClientSession client = open(new Asking(answers));
        client.send("1");
        assertThat(peer.text()).isEqualTo("1");
        peer.text("go");
        Await.until("it waits for its turn", () -> client.rateCounts().waiting() == 1);
        assertThat(textSoon()).isEqualTo("ask");
        peer.text(ANSWER);

        assertThat(Await.next(answers)).isEqualTo(ANSWER);
        client.close();
    }

    private ClientSession paced() throws Exception {
        rules = rules.withRate(limit);
        return open();
    }

    /** Asks in a callback, and waits for the answer there. */
    private final class Asking extends Calls {

        private final LinkedBlockingQueue<String> answers;
        private Optional<ClientConnection> client = Optional.empty();

        Asking(LinkedBlockingQueue<String> answers) {
            this.answers = answers;
        }

        @Override
        void of(ClientConnection connection) {
            client = Optional.of(connection);
        }

        @Override
        public Answer onText(Inbound.Text message, Connection connection) throws Exception {
            answers.add(Await.value(client.orElseThrow().request(ASK)).string());
            return Answer.none();
        }
    }
}
