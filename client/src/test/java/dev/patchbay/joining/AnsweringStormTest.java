package dev.patchbay.joining;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.PushException;
import dev.patchbay.channel.PushSink;
import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Limits;
import dev.patchbay.testing.Await;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Many questions at once, to many clients. */
final class AnsweringStormTest extends OneServer {

    private static final int CLIENTS = 5;
    private static final int QUESTIONS = 1_000;
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    /**
     * A question, and what becomes of it.
     *
     * @param payload as JSON
     */
    private record Asking(String client, String payload, CompletableFuture<ChannelReply> answer) {}

    private final BlockingQueue<Map.Entry<String, PushSink>> clients = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Asking> all = new ConcurrentLinkedQueue<>();

    @Override
    Limits limits() {
        return Limits.defaults().withWaitingQuestions(QUESTIONS);
    }

    @Test
    void eachQuestionGetsItsOwnAnswer() throws Exception {
        run(false);

        assertThat(all)
                .hasSize(QUESTIONS)
                .allSatisfy(one -> assertThat(Await.value(one.answer()).json().text())
                        .isEqualTo("{\"client\":\"" + one.client() + "\",\"payload\":" + one.payload() + "}"));
    }

    @Test
    void eachQuestionHasOneEndWhereConnectionsBreak() throws Exception {
        run(true);

        assertThat(all).hasSize(QUESTIONS).allSatisfy(one -> {
            Await.until("it has an end", one.answer()::isDone);
            if (one.answer().isCompletedExceptionally()) {
                assertThat(one.answer().handle((reply, failure) -> failure).join())
                        .isInstanceOf(PushException.ChannelEnded.class);
            } else {
                assertThat(one.answer().join().json().text())
                        .contains("\"" + one.client() + "\"")
                        .contains(one.payload());
            }
        });
    }

    private void run(boolean breaks) throws Exception {
        serves.afterJoin(context -> clients.add(Map.entry(context.topic(), context.client())));
        List<ChannelSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                sockets.add(answering("room:" + i));
            }
            List<Map.Entry<String, PushSink>> joined = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                joined.add(Await.next(clients));
            }
            List<CompletableFuture<Void>> threads = new ArrayList<>();
            for (Map.Entry<String, PushSink> client : joined) {
                threads.add(CompletableFuture.runAsync(() -> ask(client.getKey(), client.getValue())));
            }
            if (breaks) {
                sockets.get(0).connection().reconnect();
                sockets.get(1).close();
            }
            for (CompletableFuture<Void> thread : threads) {
                Await.value(thread);
            }
            for (Asking one : all) {
                Await.until("all have an end", one.answer()::isDone);
            }
        } finally {
            sockets.forEach(ChannelSocket::close);
        }
    }

    private ChannelSocket answering(String topic) throws Exception {
        ChannelSocket socket = connector().start();
        ClientChannel room = socket.channel(topic);
        room.answer(
                "which",
                question -> CompletableFuture.supplyAsync(() -> new ChannelReply(
                        "ok",
                        Inbound.Text.of("{\"client\":\"" + topic + "\",\"payload\":"
                                + question.json().text() + "}"))));
        Await.value(room.join());
        return socket;
    }

    private void ask(String topic, PushSink client) {
        for (int n = 0; n < QUESTIONS / CLIENTS; n++) {
            JsonValue payload = JsonValue.of(Map.of("n", n));
            all.add(new Asking(topic, payload.text(), asked(client, payload)));
        }
    }

    /** A channel that has ended asks nothing. */
    private static CompletableFuture<ChannelReply> asked(PushSink client, JsonValue payload) {
        try {
            return client.push("which", Outbound.json(payload), TIMEOUT).toCompletableFuture();
        } catch (IllegalStateException over) {
            return CompletableFuture.failedFuture(new PushException.ChannelEnded("", "which"));
        }
    }
}
