package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.BackOff;
import dev.patchbay.client.ClientException.NotConnected;
import dev.patchbay.client.ClientState;
import dev.patchbay.client.ClientState.Closed;
import dev.patchbay.client.ClientState.Closing;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.ClientState.Failed;
import dev.patchbay.client.ClientState.Waiting;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of a client, and of its connections. */
final class ClosingTest extends PeerAndClient {

    private static final CloseReason NORMAL = CloseReason.of(CloseReason.NORMAL);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void isOverBehindTheClosingHandshake() throws Exception {
        ClientSession client = open();
        client.send("last");
        client.close();
        assertThat(peer.text()).isEqualTo("last");
        assertThat(peer.frame()).isEqualTo("\u0088\u0003\u00e8");
        assertThat(client.closed().toCompletableFuture()).isNotDone();
        assertThatThrownBy(() -> Await.value(client.send("late"))).hasCauseInstanceOf(NotConnected.class);
        peer.write("\u0088\2\u0003\u00e8");

        assertThat(Await.value(client.closed())).isEqualTo(new Closed(NORMAL));
        assertThat(Await.value(client.closed())).isEqualTo(client.state());
    }

    @Test
    void isCutOffWhereThePeerDoesNotAnswer() throws Exception {
        ClientSession client = open();
        client.close();
        peer.frame();
        time.advance(Duration.ofSeconds(5));
        assertThat(client.state()).isEqualTo(new Closing());
        time.advance(Duration.ofSeconds(1));

        assertThat(Await.value(client.closed())).isEqualTo(new Closed(CloseReason.of(CloseReason.ABNORMAL)));
        assertThat(peer.readsNothingMore()).isTrue();
        assertThat(engine.connections()).isZero();
    }

    @Test
    void isOverAtOnceWhereItWaits() throws Exception {
        policy = BackOff.linear(DAY, DAY);
        peer.close();
        ClientSession client = begin(new Calls());
        Await.until("it waits", () -> client.state() instanceof Waiting);
        client.close();

        assertThat(Await.value(client.closed())).isEqualTo(new Closed(NORMAL));
    }

    @Test
    void isOverWhereItsPolicyGivesUp() throws Exception {
        policy = BackOff.immediate().attempts(1);
        peer.close();

        ClientState last = Await.value(begin(new Calls()).closed());
        assertThat(last)
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.verdict()).contains("1 attempt"));
    }

    @Test
    void closesInTheMidstOfItsFirstCallback() throws Exception {
        CountDownLatch opens = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        ClientSession client = begin(new Calls() {
            @Override
            public boolean openIsNonBlocking() {
                return false;
            }

            @Override
            public Answer onOpen(Connection connection) throws Exception {
                opens.countDown();
                Await.open(goesOn);
                return Answer.none();
            }

            @Override
            public Answer onText(Inbound.Text message, Connection connection) {
                return Answer.none();
            }
        });
        peer.open();
        Await.open(opens);
        CompletionStage<ClientState> end = client.closed();
        client.close();
        goesOn.countDown();
        assertThat(peer.frame()).isEqualTo("\u0088\u0003\u00e8");
        peer.write("\u0088\2\u0003\u00e8");

        assertThat(Await.value(end)).isEqualTo(new Closed(NORMAL));
    }

    @ParameterizedTest
    @CsvSource({
        "1000, false",
        "1001, false",
        "1002, true",
        "1008, true",
        "1010, true",
        "1012, false",
        "4000, false",
        "4401, true"
    })
    void aCodeOfThePeerDecidesWhetherItComesBack(int code, boolean isFinal) throws Exception {
        policy = BackOff.linear(DAY, DAY).giveUpAfter(own -> own >= 4400 && own < 4500);
        ClientSession client = open();
        closeFrame(code);
        Attempt attempt = (Attempt) Await.next(heard);
        Await.until(
                "it is decided",
                () -> client.state() instanceof Waiting || client.state().isFinal());

        assertThat(((Ended.Lost) attempt.why()).reason().code()).isEqualTo(code);
        assertThat(client.state().isFinal()).isEqualTo(isFinal);
        client.close();
    }

    private void closeFrame(int code) throws IOException {
        peer.write("\u0088\2" + (char) (code >> 8) + (char) (code & 0xFF));
    }

    @Test
    void waitsAsLongAsTheServerSays() throws Exception {
        policy = BackOff.immediate();
        ClientSession client = begin(new Calls());
        peer.accept();
        peer.write("HTTP/1.1 429 No\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n");
        Await.until("it waits", () -> client.state() instanceof Waiting);

        assertThat(((Waiting) client.state()).at()).isEqualTo(time.instant().plusSeconds(7));
        client.close();
    }
}
