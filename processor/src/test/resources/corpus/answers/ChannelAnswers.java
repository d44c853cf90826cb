package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Param;
import dev.patchbay.Socket;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Outcome;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.socket.Refused;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

final class ChannelAnswers {
    record Said(String words) {}

    record Problem(int code) {}

    @Channel("a:{name}")
    static final class AChannel {
        @OnJoin
        Outcome<Said, Problem> join(@Param String name) {
            return name.equals("no") ? Outcome.error(new Problem(403)) : Outcome.ok(new Said(name));
        }

        @OnMessage("outcome")
        Outcome<Said, Problem> outcome(Said said) {
            return said.words().isEmpty() ? Outcome.error(new Problem(1)) : Outcome.ok(said);
        }

        @OnMessage("later")
        CompletionStage<Outcome<Void, Problem>> later(Said said) {
            return CompletableFuture.completedStage(
                    said.words().isEmpty() ? Outcome.failure(Reply.status("full", new Problem(2))) : Outcome.ok());
        }

        @OnMessage("void")
        Reply<Void> nothing() {
            return Reply.ok();
        }

        @OnMessage("refused")
        void refused() {
            throw new Refused("not you");
        }

        @OnMessage("list")
        List<Said> list() {
            return List.of(new Said("x"));
        }

        @OnMessage("text")
        String text(String text) {
            return text;
        }

        @OnMessage("number")
        int number(int number) {
            return number + 1;
        }

        @OnMessage("json")
        JsonValue json(JsonValue json) {
            return json;
        }

        @OnMessage("any")
        Outbound any(Inbound any) {
            return Outbound.text("{\"size\":" + any.size() + "}");
        }

        @OnMessage("object")
        JsonValue object() {
            return JsonValue.of(Map.of("a", List.of(1, "b")));
        }

        @OnMessage("late")
        void late(LateReply<Said> reply) {
            reply.ok(new Said("late"));
        }

        @OnMessage("stop")
        Reply<Said> stop() {
            return Reply.ok(new Said("bye")).andStop();
        }
    }

    @Socket(value = "/a", channels = AChannel.class)
    static final class ASocket {}
}

// dials /a
// pushes a:no phx_join {}
// replies error {"code":403}
// pushes a:1 phx_join {}
// replies ok {"words":"1"}
// sends ["1","9","a:1","outcome",{"words":""}]
// hears ["1","9","a:1","phx_reply",{"status":"error","response":{"code":1}}]
// sends ["1","9","a:1","outcome",{"words":"x"}]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":{"words":"x"}}]
// sends ["1","9","a:1","later",{"words":""}]
// hears ["1","9","a:1","phx_reply",{"status":"full","response":{"code":2}}]
// sends ["1","9","a:1","later",{"words":"x"}]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":{}}]
// sends ["1","9","a:1","void",{}]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":{}}]
// sends ["1","9","a:1","refused",{}]
// hears ["1","9","a:1","phx_reply",{"status":"error","response":{"reason":"not you"}}]
// sends ["1","9","a:1","list",{}]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":[{"words":"x"}]}]
// sends ["1","9","a:1","text","x"]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":"x"}]
// sends ["1","9","a:1","number",41]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":42}]
// sends ["1","9","a:1","json",[null]]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":[null]}]
// sends ["1","9","a:1","any",[1]]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":{"size":3}}]
// sends ["1","9","a:1","object",{}]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":{"a":[1,"b"]}}]
// sends ["1","9","a:1","late",{}]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":{"words":"late"}}]
// sends ["1","9","a:1","number",{}]
// hears ["1","9","a:1","phx_reply",{"status":"error","response":{"reason":"invalid payload"}}]
// sends ["1","9","a:1","stop",{}]
// hears ["1","9","a:1","phx_reply",{"status":"ok","response":{"words":"bye"}}]
// gets a:1 phx_close {}
