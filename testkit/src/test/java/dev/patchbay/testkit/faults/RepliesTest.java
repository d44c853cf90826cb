package dev.patchbay.testkit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException;
import dev.patchbay.client.Request;
import dev.patchbay.connect.FaultClient_Connector;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of two requests whose answers are not as they should be, and what is left for callbacks. */
final class RepliesTest {

    private static final Request<String> ASK =
            Request.numbered(id -> Outbound.text(answer(id, ""))).as(Inbound.Text::string);

    private final Clients clients = new Clients();

    private static Frame right(Frame message) {
        return Frame.text(message.text() + "!");
    }

    private static String answer(long id, String more) {
        return "{\"id\":" + id + "}" + more;
    }

    @AfterEach
    void stop() {
        clients.close();
    }

    @ParameterizedTest
    @CsvSource({
        "answers nothing, late, late, ''",
        "answers twice, 1, 2, 1 2",
        "answers with rubbish, late, late, rubbish rubbish",
        "answers with bytes, lost, lost, ''",
        "answers the message before, 1, late, ''",
        "answers in reverse, 1, 2, ''",
        "answers and ends, 1, lost, ''",
        "ends in place of an answer, lost, lost, ''",
        "resets in place of an answer, lost, lost, ''",
        "closes in place of an answer, lost, lost, ''",
    })
    void endsEachOfTwoRequests(String fault, String first, String second, String heard) {
        try (FaultServer server = FaultServer.start(
                Objects.requireNonNull(Faults.replies(RepliesTest::right).get(fault)), Fault.accept())) {
            FaultClient_Connector connector = clients.to(server);
            ClientConnection client = connector.start();
            List<CompletableFuture<String>> both = Stream.of(ASK, ASK)
                    .map(each -> client.request(each).toCompletableFuture())
                    .toList();
            clients.awaitInTime("both have ended", () -> both.stream().allMatch(CompletableFuture::isDone));

            assertThat(both).extracting(RepliesTest::outcome).containsExactly(first, second);
            String[] left = heard.isEmpty() ? new String[0] : heard.split(" ");
            Await.until("the rest has come", () -> connector.heard.size() == left.length);
            assertThat(connector.heard).extracting(RepliesTest::name).containsExactlyInAnyOrder(left);
        }
    }

    @Test
    void hasAnOutcomeForEachFault() {
        assertThat(Faults.replies(RepliesTest::right)).hasSize(10);
    }

    private static String outcome(CompletableFuture<String> ended) {
        try {
            return name(ended.join());
        } catch (CompletionException failed) {
            Throwable why = Objects.requireNonNull(failed.getCause());
            return why instanceof ClientException.TimedOut ? "late" : lost(why);
        }
    }

    /** The second one may find the connection ended already. */
    private static String lost(Throwable why) {
        return why instanceof ClientException.ConnectionLost || why instanceof ClientException.NotConnected
                ? "lost"
                : why.toString();
    }

    private static String name(String text) {
        return text.endsWith("!") ? text.replaceAll("\\D", "") : "rubbish";
    }
}
