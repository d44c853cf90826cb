package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.client.ClientException.NoRoom;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientException.TimedOut;
import dev.patchbay.client.Match;
import dev.patchbay.client.Phase;
import dev.patchbay.client.ReconnectPolicy;
import dev.patchbay.client.Request;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What becomes of requests. */
final class RequestsTest extends PeerAndClient {

    private static final Request<Inbound.Text> ASK = Request.of("ask", Match.property("re", "ask"));
    private static final String ANSWER = "{\"re\":\"ask\"}";

    @Test
    void eachHasItsAnswerAndCallbacksHaveTheRest() throws Exception {
        Request<String> numbered =
                Request.numbered(id -> Outbound.text("{\"id\":" + id + "}")).as(Inbound.Text::string);
        ClientSession client = open();
        CompletionStage<String> first = client.request(numbered);
        CompletionStage<String> second = client.request(numbered);
        CompletionStage<Inbound.Text> third = client.request(Request.of("bye", Match.text("bye!"::equals)));
        assertThat(peer.text()).isEqualTo("{\"id\":1}");
        assertThat(peer.text()).isEqualTo("{\"id\":2}");
        assertThat(peer.text()).isEqualTo("bye");
        peer.text("{\"id\":\"2\"}");
        peer.text("{\"id\":3}");
        peer.text("bye!");
        peer.text("{\"id\": 1 }");
        peer.text("{\"id\":1}");

        assertThat(Await.value(first)).isEqualTo("{\"id\": 1 }");
        assertThat(Await.value(second)).isEqualTo("{\"id\":\"2\"}");
        assertThat(Await.value(third).string()).isEqualTo("bye!");
        assertThat(Await.next(heard)).isEqualTo("{\"id\":3}");
        assertThat(Await.next(heard)).isEqualTo("{\"id\":1}"); // a second time
        client.close();
    }

    @Test
    void hasTenSecondsAndWhatComesLaterIsAMessageLikeAnyOther() throws Exception {
        ClientSession client = open();
        CompletionStage<Inbound.Text> answer = client.request(ASK);
        peer.text();
        time.advance(TEN.minusNanos(1));
        assertThat(answer.toCompletableFuture()).isNotDone();
        Await.until("its time is over", () -> {
            time.advance(Duration.ofSeconds(1)); // it may have begun a moment behind the message
            return answer.toCompletableFuture().isDone();
        });
        peer.text(ANSWER);

        assertThatThrownBy(() -> Await.value(answer))
                .cause()
                .isInstanceOfSatisfying(
                        TimedOut.class, late -> assertThat(late.phase()).isEqualTo(Phase.REQUEST));
        assertThat(Await.next(heard)).isEqualTo(ANSWER);
        client.close();
    }

    @Test
    void isLostWithItsConnectionAndNotSentAgain() throws Exception {
        ClientSession client = open();
        CompletionStage<Inbound.Text> answer = client.request(ASK);
        peer.text();
        peer.cut();

        assertThatThrownBy(() -> Await.value(answer))
                .cause()
                .isInstanceOfSatisfying(
                        ConnectionLost.class,
                        lost -> assertThat(lost.isMaybeDone()).isTrue());
        openAgain(client);
        Await.until("it is open", client::isOpen);
        client.send("next");
        assertThat(peer.text()).isEqualTo("next");
        client.close();
    }

    @Test
    void isSentAgainAsItWasWhereItMayBeDoneTwice() throws Exception {
        Request<Inbound.Text> twice =
                Request.numbered(id -> Outbound.text("{\"id\":" + id + "}")).idempotent();
        ClientSession client = open();
        CompletionStage<Inbound.Text> answer = client.request(twice);
        String first = peer.text();
        peer.cut();
        openAgain(client);

        assertThat(peer.text()).isEqualTo(first);
        peer.text(first);
        assertThat(Await.value(answer).string()).isEqualTo(first);
        client.close();
    }

    @Test
    void failsAtOnceWhereItIsNotOpen() {
        policy = ReconnectPolicy.never();
        ClientSession client = begin(new Calls());

        assertThatThrownBy(() -> Await.value(client.request(ASK))).hasCauseInstanceOf(NotConnected.class);
        client.close();
    }

    @Test
    void failsWhereItIsClosed() throws Exception {
        ClientSession client = open();
        CompletionStage<Inbound.Text> answer = client.request(ASK);
        CompletionStage<Inbound.Text> again = client.request(ASK.idempotent());
        client.close();

        assertThatThrownBy(() -> Await.value(answer)).hasCauseInstanceOf(ConnectionLost.class);
        peer.text();
        peer.text();
        assertThat(peer.frame()).startsWith("\u0088");
        peer.write("\u0088\2\u0003\u00e8");
        assertThatThrownBy(() -> Await.value(again)).hasCauseInstanceOf(ConnectionLost.class);
    }

    @Test
    void waitsBesideNoMoreThanThereIsRoomFor() throws Exception {
        rules = rules.withRequests(1);
        ClientSession client = open();
        CompletionStage<Inbound.Text> first = client.request(ASK);

        assertThatThrownBy(() -> Await.value(client.request(ASK))).hasCauseInstanceOf(NoRoom.class);
        peer.text(ANSWER);
        Await.value(first);
        CompletionStage<Inbound.Text> second = client.request(ASK);
        assertThat(second.toCompletableFuture().cancel(true)).isTrue();
        CompletionStage<Inbound.Text> third = client.request(ASK);
        peer.text(ANSWER);
        Await.value(third);
        client.close();
    }

    @Test
    void failsWithWhatItsProgramFailsWith() throws Exception {
        ClientSession client = open();
        CompletionStage<String> answer = client.request(ASK.as(text -> {
            throw new IllegalStateException("on purpose");
        }));
        peer.text(ANSWER);

        assertThatThrownBy(() -> Await.value(answer)).hasCauseInstanceOf(IllegalStateException.class);
        client.close();
    }
}
