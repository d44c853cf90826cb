package demo;

import dev.patchbay.Socket;

@Socket(value = "/socket", channels = RoomChannel.class)
final class RoomSocket {}
