package dev.patchbay.conformance;

import dev.patchbay.Identity;
import dev.patchbay.OnMessage;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.LateReply;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The events of a room that are answered. */
abstract class AnsweringRoom {

    private Optional<Object> kept = Optional.empty();

    @OnMessage("echo")
    JsonValue echo(JsonValue payload) {
        return payload;
    }

    @OnMessage("echo_err")
    Reply<JsonValue> echoAsError(JsonValue payload) {
        return Reply.error(payload);
    }

    @OnMessage("custom_status")
    Reply<JsonValue> teapot(JsonValue payload) {
        return Reply.status("teapot", payload);
    }

    @OnMessage("ok")
    Reply<Void> ok() {
        return Reply.ok();
    }

    @OnMessage("err")
    Reply<Void> error() {
        return Reply.error();
    }

    @OnMessage("noreply")
    void noReply() {}

    @OnMessage("hibernate")
    void hibernate() {}

    @OnMessage("access_token")
    void accessToken() {}

    @OnMessage("replylist")
    List<Integer> list() {
        return List.of(1, 2);
    }

    @OnMessage("replystr")
    JsonValue string() {
        return JsonValue.of("str");
    }

    @OnMessage("replynil")
    JsonValue nothing() {
        return JsonValue.NULL;
    }

    @OnMessage("async")
    void later(LateReply<Later> reply) {
        CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS).execute(() -> reply.ok(new Later(true)));
    }

    @OnMessage("bin")
    byte[] nineAppended(byte[] bytes) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = 9;
        return longer;
    }

    @OnMessage("big")
    Big big(Size size) {
        return new Big("x".repeat(size.n()));
    }

    @OnMessage("sleep")
    Reply<Void> sleep(Pause pause) throws InterruptedException {
        Thread.sleep(pause.ms());
        return Reply.ok();
    }

    @OnMessage("refs")
    Map<String, String> refs(ChannelContext context) {
        return Map.of("ref", context.ref().text(), "join_ref", context.joinRef().text());
    }

    @OnMessage("assign")
    Reply<Void> keep(Map<String, Object> payload) {
        kept = Optional.ofNullable(payload.get("x"));
        return Reply.ok();
    }

    @OnMessage("get")
    JsonValue get(@Identity User user) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("x", kept.orElse(null));
        state.put("uid", user.id().orElse(null));
        state.put("static", null);
        return JsonValue.of(state);
    }

    record Later(boolean later) {}

    record Size(int n) {}

    record Big(String d) {}

    record Pause(long ms) {}
}
