package demo;

import dev.patchbay.Socket;

@Socket(value = "/admin", channels = LobbyChannel.class)
final class AdminSocket {}
