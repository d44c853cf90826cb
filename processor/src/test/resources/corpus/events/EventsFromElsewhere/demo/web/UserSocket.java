package demo.web;

import dev.patchbay.Socket;

@Socket(value = "/user", channels = RoomChannel.class)
final class UserSocket {}

// dials /user
// pushes room:1 phx_join {}
// replies ok {}
// pushes room:1 say {"words":"x"}
// gets room:1 said {"words":"x"}
