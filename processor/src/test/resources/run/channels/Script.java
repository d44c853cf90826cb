package demo;

import dev.patchbay.binding.ChannelAnswer;
import dev.patchbay.binding.ChannelCalls;
import dev.patchbay.binding.ChannelRoute;
import dev.patchbay.binding.ChannelSocketBinding;
import dev.patchbay.binding.ChannelUser;
import dev.patchbay.channel.LeaveReason;
import dev.patchbay.binding.TopicParams;
import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Broadcast;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.Outbound;
import dev.patchbay.pubsub.PubSub;
import dev.patchbay.socket.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Script {

    private static final StubContext CONTEXT = new StubContext();

    private Script() {}

    public static List<String> run() throws Throwable {
        Rooms rooms = new Rooms();
        SocketRoutes routes = new SocketRoutes(rooms);
        ChannelSocketBinding socket = routes.userSocket();
        ChannelUser user = socket.accept(StubConnection.handshake(Map.of(), Map.of("name", List.of("Ada"))));
        List<String> log = CONTEXT.sent;
        log.add(user.userId() + " " + socket.log());
        socket.channels().forEach(route -> log.add(route.pattern().text() + " " + route.with()));
        ChannelCalls room = calls(socket.channels().get(0), "room:attic", user);
        log.add(shown(room.onJoin(Inbound.Text.of("{\"last\":3}"), CONTEXT)));
        room.afterJoin(CONTEXT);
        say(room, "new_msg", "{\"body\":\"hi\"}");
        say(room, "typing", "{}");
        say(calls(socket.channels().get(3), "static:attic", user), "typing", "{}");
        say(room, "ping", "{\"count\":0}");
        say(room, "ping", "{\"count\":2}");
        say(room, "count", "{}");
        say(room, "status", "{\"a\":1,\"b\":null}");
        say(room, "stop", "{}");
        say(room, "echo", "null");
        say(room, "any", "[1,\"two\"]");
        say(room, "text", "\"text\"");
        answer(room, "bytes", new Inbound.Binary(bytes("raw")));
        answer(room, "buffer", new Inbound.Binary(bytes("wrapped")));
        say(room, "later", "{\"count\":5}");
        answer(room, "later_bytes", new Inbound.Binary(bytes("bytes")));
        say(room, "later_none", "{}");
        say(room, "unknown", "{}");
        say(room, "bytes", "{}");
        answer(room, "ping", new Inbound.Binary(bytes("raw")));
        log.add(room.intercepts("new_msg") + " " + room.intercepts("cleared") + " " + room.isNonBlocking("ping") + " "
                + room.isNonBlocking("text"));
        log.add("own " + room.onIntercept("new_msg", Inbound.Text.of("{\"name\":\"Ada\",\"body\":\"b\"}"), CONTEXT)
                .map(StubContext::shown));
        log.add("bob's " + room.onIntercept("new_msg", Inbound.Text.of("{\"name\":\"Bob\",\"body\":\"b\"}"), CONTEXT)
                .map(StubContext::shown));
        boolean number = room.onInfo(7, CONTEXT);
        boolean heard = room.onInfo(new Broadcast("news", "flash", Outbound.text("{}")), CONTEXT);
        log.add(number + " " + heard + " " + room.onInfo("text", CONTEXT));
        room.onLeave(LeaveReason.LEFT, CONTEXT);
        log.addAll(rooms.log);
        try {
            calls(socket.channels().get(0), "room:private", user).onJoin(Inbound.Text.of("{\"last\":3}"), CONTEXT);
        } catch (Refused refused) {
            log.add("refused " + refused.getMessage());
        }
        PubSub pubSub = PubSub.local();
        pubSub.subscribe("room:attic", broadcast ->
                log.add(broadcast.topic() + " " + broadcast.event() + " " + StubContext.shown(broadcast.payload())));
        new RoomEvents_Sender(pubSub).topic("room:attic").newMessage(new RoomEvents.Said("program", "hi"));
        return log;
    }

    private static ChannelCalls calls(ChannelRoute route, String topic, ChannelUser user) throws Throwable {
        Map<String, String> params = new HashMap<>(route.with());
        params.putAll(route.pattern().match(topic).orElseThrow());
        return route.binding().create(user, new TopicParams(params));
    }

    private static void say(ChannelCalls calls, String event, String json) throws Throwable {
        answer(calls, event, Inbound.Text.of(json));
    }

    private static void answer(ChannelCalls calls, String event, Inbound payload) throws Throwable {
        try {
            CONTEXT.sent.add(event + ": " + shown(calls.onMessage(event, payload, CONTEXT)));
        } catch (DecodeException wrong) {
            CONTEXT.sent.add(event + ": " + wrong.getMessage());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String shown(ChannelAnswer answer) {
        if (answer instanceof ChannelAnswer.Replied replied) {
            return replied.status() + " " + StubContext.shown(replied.payload());
        }
        if (answer instanceof ChannelAnswer.Stop stop) {
            return "stop behind " + shown(stop.before());
        }
        if (answer instanceof ChannelAnswer.Later later) {
            return "later " + shown(later.stage().toCompletableFuture().join());
        }
        return answer.getClass().getSimpleName();
    }
}
