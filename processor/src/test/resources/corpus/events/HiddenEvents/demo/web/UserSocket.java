package demo.web;

import dev.patchbay.Socket;

@Socket(value = "/user", channels = RoomChannel.class)
final class UserSocket {}
