package dev.patchbay.conformance;

import dev.patchbay.Channel;
import dev.patchbay.OnJoin;
import dev.patchbay.channel.ChannelContext;
import dev.patchbay.channel.Reply;
import dev.patchbay.message.JsonValue;
import dev.patchbay.socket.Refused;
import java.util.Map;

/** The rooms that nobody gets into. */
@Channel({"room:deny", "room:deny_empty", "room:raise", "room:exit", "room:badreturn", "room:pushinjoin"})
public final class ClosedRooms {

    @OnJoin
    Reply<Map<String, String>> join(ChannelContext context) {
        switch (context.topic()) {
            case "room:deny" -> throw new Refused("unauthorized");
            case "room:deny_empty" -> {
                return Reply.error();
            }
            case "room:pushinjoin" -> {
                context.me().send("too_early", JsonValue.of(Map.of()));
                return Reply.ok();
            }
            default -> throw new IllegalStateException("boom");
        }
    }
}
