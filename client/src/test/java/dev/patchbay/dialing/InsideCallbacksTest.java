package dev.patchbay.dialing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.Answer;
import dev.patchbay.client.Attempt;
import dev.patchbay.client.ClientConnection;
import dev.patchbay.client.ClientException.ConnectionLost;
import dev.patchbay.client.Match;
import dev.patchbay.client.Next;
import dev.patchbay.client.Request;
import dev.patchbay.client.SendQueue;
import dev.patchbay.message.Inbound;
import dev.patchbay.socket.CloseReason;
import dev.patchbay.socket.Connection;
import dev.patchbay.socket.WaitsForItselfException;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Callbacks that wait for what their own connection brings: it comes, or they are told at once that it cannot. The time stands still. */
final class InsideCallbacksTest extends PeerAndClient {

    private static final Request<Inbound.Text> ASK = Request.of("ask", Match.text("answer"::equals));

    @Test
    void anAnswerComes() throws Exception {
        ClientSession client = open(new Waiting(connection -> connection.request(ASK)));
        peer.text("go");
        assertThat(peer.text()).isEqualTo("ask");
        peer.text("answer");

        assertThat(((Inbound.Text) Await.next(heard)).string()).isEqualTo("answer");
        client.close();
    }

    @Test
    void aMessageIsSent() throws Exception {
        ClientSession client = open(new Waiting(connection -> connection.send("said")));
        peer.text("go");
        Await.until("it is written", () -> {
            time.advance(Duration.ofMillis(1)); // it is held back for a moment
            return peer.isHeard();
        });

        assertThat(peer.text()).isEqualTo("said");
        assertThat(Await.next(heard)).isEqualTo("nothing");
        client.close();
    }

    @Test
    void noAnswerComesOnTheNetworksThread() throws Exception {
        ClientSession client = open();
        CompletionStage<Inbound.Text> wrong = client.request(Request.of("who", message -> {
            client.request(ASK).toCompletableFuture().join();
            return Optional.empty();
        }));
        peer.text("go");

        assertThatThrownBy(() -> Await.value(wrong)).hasCauseInstanceOf(WaitsForItselfException.class);
        client.close();
    }

    @Test
    void anAnswerIsLostWhereThePeerCloses() throws Exception {
        ClientSession client = open(new Waiting(connection -> connection.request(ASK)));
        peer.text("go");
        peer.text();
        peer.write("\u0088\2\u0003\u00e9"); // 1001

        assertThat(Await.next(heard)).isInstanceOf(ConnectionLost.class);
        client.close();
    }

    @Test
    void anAnswerIsLostWhereTheConnectionBreaksThoughItWouldBeAskedForAgain() throws Exception {
        ClientSession client = open(new Waiting(connection -> connection.request(ASK.idempotent())));
        peer.text("go");
        peer.text();
        peer.cut();

        assertThat(Await.next(heard)).isInstanceOf(ConnectionLost.class);
        client.close();
    }

    @Test
    void anotherConnectionIsNotWaitedFor() throws Exception {
        rules = rules.withQueue(SendQueue.DEFAULT);
        ClientSession client = open(new Waiting(connection -> connection.send("later")) {
            @Override
            public Next closed(CloseReason reason, Attempt attempt) {
                attempt(() -> connection().send("later").toCompletableFuture().join());
                attempt(() -> connection().closed().toCompletableFuture().join());
                attempt(() -> connection().awaitOpen(TEN));
                return Next.now();
            }
        });
        peer.cut();

        assertThat(Await.next(heard)).isInstanceOf(WaitsForItselfException.class);
        assertThat(Await.next(heard)).isInstanceOf(WaitsForItselfException.class);
        assertThat(Await.next(heard)).isInstanceOf(WaitsForItselfException.class);
        openAgain(client);
        assertThat(peer.text()).isEqualTo("later");
        client.close();
    }

    @Test
    void itsEndIsNotWaitedFor() throws Exception {
        ClientSession client = open(new Waiting(connection -> {
            connection.close();
            return connection.closed();
        }));
        peer.text("go");

        assertThat(Await.next(heard)).isInstanceOf(WaitsForItselfException.class);
        assertThat(peer.frame()).startsWith("\u0088");
        peer.write("\u0088\2\u0003\u00e8");
        Await.value(client.closed());
    }

    /** Waits in its callback, and remembers what came of that. */
    private class Waiting extends Calls {

        private final Function<ClientConnection, CompletionStage<?>> action;
        private Optional<ClientConnection> connection = Optional.empty();

        Waiting(Function<ClientConnection, CompletionStage<?>> action) {
            this.action = action;
        }

        ClientConnection connection() {
            return connection.orElseThrow();
        }

        @Override
        void of(ClientConnection its) {
            connection = Optional.of(its);
        }

        @Override
        public Answer onText(Inbound.Text message, Connection open) {
            attempt(() -> action.apply(connection()).toCompletableFuture().join());
            return Answer.none();
        }

        void attempt(Callable<?> waits) {
            try {
                heard.add(Optional.<Object>ofNullable(waits.call()).orElse("nothing"));
            } catch (CompletionException failure) {
                heard.add(failure.getCause());
            } catch (Exception failure) {
                heard.add(failure);
            }
        }
    }
}
