package dev.patchbay.phoenix;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.HandlerContext;
import dev.patchbay.channel.ChannelReply;
import dev.patchbay.channel.PushSink;
import dev.patchbay.message.Outbound;
import dev.patchbay.testing.Await;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.TestChannel;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** A channel that asks its client. */
abstract class AskingRoom {

    static final Duration TIMEOUT = Duration.ofSeconds(10);
    static final Outbound SURE = Outbound.text("{\"text\":\"Sure?\"}");
    static final String QUESTION = "['1','q1','room:a','confirm',{'text':'Sure?'}]";

    final BlockingQueue<PushSink> clients = new LinkedBlockingQueue<>();
    final BlockingQueue<Throwable> refusals = new LinkedBlockingQueue<>();
    final TestChannel room = TestChannel.create()
            .on(
                    "ask",
                    (payload, context) ->
                            new ChannelAnswer.Later(confirm(context).thenApply(QuestionsTest::said)))
            .on(
                    "block",
                    (payload, context) ->
                            said(confirm(context).toCompletableFuture().join()))
            .on("client", (payload, context) -> {
                clients.add(context.client());
                return ChannelAnswer.none();
            });

    static CompletionStage<ChannelReply> confirm(HandlerContext context) {
        return context.client().push("confirm", SURE, TIMEOUT);
    }

    static ChannelAnswer said(ChannelReply reply) {
        return TestChannel.ok("{\"" + reply.status() + "\":" + reply.json().text() + "}");
    }

    static String answer(String ref, String response) {
        return "['1',null,'room:a','patchbay_answer',{'ref':'" + ref + "','status':'ok','response':" + response + "}]";
    }

    final PushSink client(PhoenixClient client) throws Exception {
        client.join("room:a", "1");
        client.text("['1','2','room:a','client',{}]");
        return Await.next(clients);
    }
}
