package demo;

import dev.patchbay.Socket;

@Socket(value = "/rooms", channels = AnyRoom.class)
final class AnySocket {}
