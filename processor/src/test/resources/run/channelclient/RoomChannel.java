package demo;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.Payload;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.Map;

/** The other end: it says what the script has told it to. */
@Channel("room:{room}:{floor}")
final class RoomChannel {

    @OnJoin
    Welcome join(@Payload Enter enter) {
        return new Welcome("hello " + enter.name() + " " + enter.heard());
    }

    @OnMessage("shout")
    Reply<Void> shout(@Payload Shout shout, RoomEvents events, ChannelContext context) {
        switch (shout.text()) {
            case "hi" -> sayAll(events, context);
            case "bye" -> {
                return Reply.stop();
            }
            default -> throw new IllegalStateException(shout.text());
        }
        return Reply.none();
    }

    private static void sayAll(RoomEvents events, ChannelContext context) {
        events.heard(new Heard("hi"));
        context.me().send("counted", Outbound.json(JsonValue.of(Map.of("all", "many"))));
        events.counted(new Count(3));
        events.quiet();
        events.picture(new byte[4]);
        context.me().send("unknown", Outbound.json(JsonValue.of(Map.of())));
        context.me().send("note", Outbound.json(JsonValue.of(Map.of("n", 7))));
    }
}
