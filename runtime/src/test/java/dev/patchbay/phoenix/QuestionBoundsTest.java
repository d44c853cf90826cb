package dev.patchbay.phoenix;

import static dev.patchbay.testing.PhoenixClient.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.PushException;
import dev.patchbay.channel.PushSink;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.BacklogPolicy;
import dev.patchbay.socket.Limits;
import dev.patchbay.socket.MessageDroppedException;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.MovedTime;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannels;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What is not asked, or not answered in time. */
final class QuestionBoundsTest extends AskingRoom {

    @Test
    void isUnansweredWhenTheTimeIsOverAndTheAnswerIsLate() throws Exception {
        MovedTime time = new MovedTime();
        Limits limits = Limits.defaults().withIdleTimeout(Duration.ofHours(1));
        try (TestChannels channels = TestChannels.of(time, limits, new ChannelRoute("room:*", room));
                PhoenixClient client = channels.open()) {
            PushSink sink = client(client);
            CompletionStage<ChannelReply> answer = sink.push("confirm", SURE, TIMEOUT);
            client.expect(QUESTION);
            time.advance(TIMEOUT.minusMillis(1));
            assertThat(answer.toCompletableFuture()).isNotDone();
            time.advance(Duration.ofMillis(20));

            assertThatThrownBy(() -> Await.value(answer))
                    .hasCauseInstanceOf(PushException.Unanswered.class)
                    .hasMessageContaining("'confirm' within 10000 ms");
            client.text(answer("q1", "{}"));
            client.expectNothing();
        }
    }

    @Test
    void asksSoManyQuestionsAtOnceAndNoMore() throws Exception {
        Limits limits = Limits.defaults().withWaitingQuestions(2);
        try (TestChannels channels = TestChannels.of(limits, room);
                PhoenixClient client = channels.open()) {
            PushSink sink = client(client);
            CompletionStage<ChannelReply> first = sink.push("confirm", SURE, TIMEOUT);
            CompletionStage<ChannelReply> second = sink.push("confirm", SURE, TIMEOUT);
            assertThatThrownBy(() -> Await.value(sink.push("confirm", SURE, TIMEOUT)))
                    .hasCauseInstanceOf(PushException.TooManyQuestions.class)
                    .hasMessageContaining("owes 2 answers");
            client.expect(QUESTION, QUESTION.replace("q1", "q2"));
            client.text(answer("q2", "2"));
            assertThat(Await.value(second).json().text()).isEqualTo("2");
            first.toCompletableFuture().cancel(true);
            for (int n = 4; n < 104; n++) {
                CompletionStage<ChannelReply> one = sink.push("confirm", SURE, TIMEOUT);
                CompletionStage<ChannelReply> other = sink.push("confirm", SURE, Duration.ZERO);
                client.expect(QUESTION.replace("q1", "q" + n), QUESTION.replace("q1", "q" + ++n));
                client.text(answer("q" + (n - 1), "{}"));
                assertThat(Await.value(one).isOk()).isTrue();
                assertThatThrownBy(() -> Await.value(other)).hasCauseInstanceOf(PushException.Unanswered.class);
            }
            client.expectNothing();
        }
    }

    @Test
    void asksNothingBeforeTheJoinIsAnsweredAndNothingAfterItsEnd() throws Exception {
        room.onJoin((payload, context) -> {
            clients.add(context.client());
            try {
                var unused = confirm(context);
            } catch (IllegalStateException early) {
                refusals.add(early);
            }
            return ChannelAnswer.none();
        });
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            assertThat(Await.next(refusals)).hasMessageContaining("@AfterJoin");
            client.text("['1','2','room:a','phx_leave',{}]");
            client.expect(ok("room:a", "1", "2"), "['1','1','room:a','phx_close',{}]");
            PushSink sink = Await.next(clients);
            assertThatThrownBy(() -> sink.push("confirm", SURE, TIMEOUT)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void asksNothingThatClientsCannotTake() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            PushSink sink = client(client);
            for (Outbound payload : List.of(Outbound.text("[1]"), Outbound.text("7"), Outbound.binary(new byte[1]))) {
                assertThatThrownBy(() -> sink.push("confirm", payload, TIMEOUT))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("JSON object");
            }
            for (String event : List.of("phx_confirm", "")) {
                assertThatThrownBy(() -> sink.push(event, SURE, TIMEOUT)).isInstanceOf(IllegalArgumentException.class);
            }
            sink.send("bytes", SURE);
            client.expect("['1',null,'room:a','bytes',{'text':'Sure?'}]");
        }
    }

    @Test
    void isToldOfAQuestionThatMakesRoomForOthersOrHasNone() throws Exception {
        Limits limits = Limits.defaults()
                .withBacklog(1)
                .withBacklogPolicy(BacklogPolicy.DROP_NEWEST)
                .withWaitingQuestions(10_000)
                .withProgressTimeout(Duration.ofHours(1));
        try (TestChannels channels = TestChannels.of(limits, room);
                PhoenixClient client = channels.open()) {
            PushSink sink = client(client);
            Outbound large = Outbound.text("{\"text\":\"" + "x".repeat(1_000_000) + "\"}");
            BlockingQueue<Throwable> lost = new LinkedBlockingQueue<>();
            Await.until("the client is full, which does not read", () -> {
                var unused = sink.push("confirm", large, TIMEOUT).whenComplete((reply, failure) -> lost.add(failure));
                return !lost.isEmpty();
            });

            assertThat(lost.remove()).isInstanceOf(MessageDroppedException.class);
        }
    }
}
