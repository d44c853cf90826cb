package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.PushException;
import dev.patchbay.channel.PushSink;
import dev.patchbay.client.Registration;
import dev.patchbay.client.channel.ChannelMessage;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ChannelState;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.Recorder;
import dev.patchbay.testing.TestChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server asks, and our client answers. */
final class AnsweringTest extends OneServer {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Outbound SURE = Outbound.text("{\"text\":\"Sure?\"}");

    private final BlockingQueue<PushSink> clients = new LinkedBlockingQueue<>();
    private final Recorder drops = new Recorder();
    private final CompletableFuture<ChannelReply> later = new CompletableFuture<>();

    @BeforeEach
    void keepsItsClients() {
        serves.afterJoin(context -> clients.add(context.client())).on("block", (payload, context) -> {
            ChannelReply reply = context.client()
                    .push("confirm", SURE, TIMEOUT)
                    .toCompletableFuture()
                    .join();
            return TestChannel.ok(reply.payload());
        });
    }

    private static CompletionStage<ChannelReply> reply(String status, String json) {
        return CompletableFuture.completedStage(new ChannelReply(status, Inbound.Text.of(json)));
    }

    private static String said(CompletionStage<ChannelReply> answer) throws Exception {
        ChannelReply reply = Await.value(answer);
        return reply.status() + " " + reply.json().text();
    }

    @Test
    void answersWhatTheServerAsksAndListenersHearItToo() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            room.on("confirm", question -> heard.add("one " + question.json().text()));
            room.onMessage(question -> heard.add("any " + question.event()));
            room.answer("confirm", question -> reply("fine", question.json().text()));
            Await.value(room.join());

            assertThat(said(Await.next(clients).push("confirm", SURE, TIMEOUT))).isEqualTo("fine {\"text\":\"Sure?\"}");
            assertThat(Await.next(heard)).isEqualTo("one {\"text\":\"Sure?\"}");
            assertThat(Await.next(heard)).isEqualTo("any confirm");
        }
    }

    @Test
    void answersWhileItsOwnPushWaitsForTheHandlerThatAsks() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            room.answer("confirm", question -> reply("ok", "{\"yes\":true}"));
            Await.value(room.join());

            assertThat(said(room.push("block", NOTHING))).isEqualTo("ok {\"yes\":true}");
        }
    }

    @Test
    void saysErrorWhereNobodyAnswersOrWhoDoesFails() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            Await.value(room.join());
            PushSink client = Await.next(clients);
            assertThat(said(client.push("confirm", SURE, TIMEOUT))).isEqualTo("error {\"reason\":\"nobody answers\"}");
            List<Function<ChannelMessage, CompletionStage<ChannelReply>>> bad = List.of(
                    question -> {
                        throw new IllegalStateException("on purpose");
                    },
                    question -> {
                        throw new AssertionError("on purpose");
                    },
                    question -> CompletableFuture.failedStage(new IllegalStateException("on purpose")),
                    question -> CompletableFuture.completedStage(null),
                    question -> null,
                    question -> reply("ok", "no JSON"),
                    question ->
                            CompletableFuture.completedStage(new ChannelReply("ok", new Inbound.Binary(new byte[1]))));
            for (Function<ChannelMessage, CompletionStage<ChannelReply>> one : bad) {
                Registration registration = room.answer("confirm", one);
                assertThat(said(client.push("confirm", SURE, TIMEOUT))).isEqualTo("error {}");
                registration.close();
            }
            assertThat(room.state()).isEqualTo(ChannelState.JOINED);
        }
    }

    @Test
    void oneAnswersAnEventUntilItIsClosed() throws Exception {
        try (ChannelSocket socket = connector().start()) {
            ClientChannel room = socket.channel("room:a");
            Registration first = room.answer("confirm", question -> reply("first", "{}"));
            assertThatThrownBy(() -> room.answer("confirm", question -> reply("second", "{}")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("'confirm'");
            room.answer("other", question -> reply("other", "{}"));
            first.close();
            room.answer("confirm", question -> reply("second", "{}"));
            first.close();
            Await.value(room.join());
            PushSink client = Await.next(clients);

            assertThat(said(client.push("confirm", SURE, TIMEOUT))).isEqualTo("second {}");
            assertThat(said(client.push("other", SURE, TIMEOUT))).isEqualTo("other {}");
        }
    }

    @Test
    void anAnswerForAJoinThatIsOverIsNotSent() throws Exception {
        try (ChannelSocket socket = connector().observer(drops).start()) {
            ClientChannel room = socket.channel("room:a");
            room.answer("confirm", question -> {
                heard.add("asked");
                return later;
            });
            Await.value(room.join());
            CompletionStage<ChannelReply> lost = Await.next(clients).push("confirm", SURE, TIMEOUT);
            assertThat(Await.next(heard)).isEqualTo("asked");
            rooms.restart();
            PushSink again = Await.next(clients);
            Await.until("it is in", () -> room.state() == ChannelState.JOINED);
            CompletionStage<ChannelReply> anew = again.push("confirm", SURE, TIMEOUT);
            assertThat(Await.next(heard)).isEqualTo("asked");
            later.complete(new ChannelReply("ok", Inbound.Text.of("{\"late\":1}")));

            assertThat(said(anew)).isEqualTo("ok {\"late\":1}");
            assertThatThrownBy(() -> Await.value(lost)).hasCauseInstanceOf(PushException.ChannelEnded.class);
            Await.until("the other answer is told", () -> drops.drops().size() == 1);
        }
    }

    @Test
    void anAnswerBehindACrashIsNotSent() throws Exception {
        try (ChannelSocket socket = connector().observer(drops).start()) {
            ClientChannel room = socket.channel("room:a");
            room.answer("confirm", question -> later);
            Await.value(room.join());
            CompletionStage<ChannelReply> lost = Await.next(clients).push("confirm", SURE, TIMEOUT);
            var unused = room.push("crash", NOTHING);
            Await.next(clients);
            later.complete(new ChannelReply("ok", Inbound.Text.of("{}")));

            assertThatThrownBy(() -> Await.value(lost)).hasCauseInstanceOf(PushException.ChannelEnded.class);
            Await.until("the answer is told", () -> drops.drops().size() == 1);
        }
    }
}
