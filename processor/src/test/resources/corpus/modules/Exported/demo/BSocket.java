package demo;

import dev.patchbay.Socket;

@Socket(value = "/b", channels = RoomChannel.class)
final class BSocket {}
