package demo;

import dev.patchbay.Channel;
import dev.patchbay.LogLevel;
import dev.patchbay.OnJoin;
import dev.patchbay.Socket;

@Channel(value = "a", logJoins = LogLevel.LOUD) // ! compiler
final class AChannel {
    @OnJoin
    void join() {}
}

@Socket(value = "/a", channels = AChannel.class, log = LogLevel.SILENT) // ! compiler
final class ChannelSettingSocket {}
