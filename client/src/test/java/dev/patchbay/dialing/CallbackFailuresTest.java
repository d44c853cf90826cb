package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientState.Ended;
import dev.patchbay.client.Next;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.testing.Await;
import org.junit.jupiter.api.Test;

/** What becomes of a client one of whose callbacks fails. */
final class CallbackFailuresTest extends PeerAndClient {

    private static final String ENDS = "\u0088\u0003\u00f3"; // 1011

    @Test
    void itsErrorCallbackIsAskedThenItIsClosedAndThePolicyDecides() throws Exception {
        ClientSession client = open(new Failing(Answer.unhandled()));
        peer.text("go");
        assertThat(peer.frame()).isEqualTo(ENDS);
        peer.write("\u0088\2\u0003\u00f3");

        assertThat(Await.next(heard)).isEqualTo("on purpose");
        assertThat(Await.next(heard))
                .isInstanceOfSatisfying(
                        Attempt.class,
                        attempt -> assertThat(attempt.why())
                                .isInstanceOfSatisfying(
                                        Ended.Lost.class,
                                        lost -> assertThat(lost.reason().code())
                                                .isEqualTo(CloseReason.INTERNAL_ERROR)));
        openAgain(client);
        Await.until("it is open again", client::isOpen);
        client.close();
    }

    @Test
    void itStaysOpenWhereItsErrorCallbackAnswers() throws Exception {
        ClientSession client = open(new Failing(Answer.text("sorry")));
        peer.text("go");

        assertThat(peer.text()).isEqualTo("sorry");
        assertThat(client.isOpen()).isTrue();
        client.close();
    }

    @Test
    void itGoesOnWhereWhatItSaysOfItsEndFails() throws Exception {
        ClientSession client = open(new Calls() {
            @Override
            public Next closed(CloseReason reason, Attempt attempt) {
                throw new IllegalStateException("on purpose");
            }
        });
        peer.cut();
        openAgain(client);

        Await.until("it is open again", client::isOpen);
        client.close();
    }

    @Test
    void itGoesOnWhereItSaysNothingOfItsEnd() throws Exception {
        ClientSession client = open(new Calls() {
            @Override
            @SuppressWarnings("NullAway") // as a program without such a check would
            public Next closed(CloseReason reason, Attempt attempt) {
                return null;
            }
        });
        peer.cut();
        openAgain(client);

        Await.until("it is open again", client::isOpen);
        client.close();
    }

    private final class Failing extends Calls {

        private final Answer answer;

        Failing(Answer answer) {
            this.answer = answer;
        }

        @Override
        public Answer onText(Inbound.Text message, Connection connection) {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public Answer onError(Throwable error, Connection connection) {
            heard.add(String.valueOf(error.getMessage()));
            return answer;
        }
    }
}
