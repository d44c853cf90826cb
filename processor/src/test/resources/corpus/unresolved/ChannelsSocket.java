package demo;

import dev.patchbay.Socket;

@Socket(value = "/a", channels = MissingChannel.class) // ! compiler
final class ChannelsSocket {}
