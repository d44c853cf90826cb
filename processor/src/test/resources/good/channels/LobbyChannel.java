package demo;

import dev.patchbay.Channel;
import dev.patchbay.LogLevel;
import dev.patchbay.NonBlocking;
import dev.patchbay.OnJoin;
import dev.patchbay.OnMessage;
import dev.patchbay.UnknownEvent;
import dev.patchbay.channel.ChannelContext;

@NonBlocking
@Channel(
        value = {"lobby", "lobby:*"},
        unknownEvents = UnknownEvent.REPLY,
        logJoins = LogLevel.OFF)
final class LobbyChannel {

    @OnJoin
    void join() {}

    @OnMessage
    int everything(Object payload, ChannelContext context) {
        return payload.hashCode();
    }
}
