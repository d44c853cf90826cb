package demo.three;

import dev.patchbay.Socket;

@Socket(value = "/a", channels = demo.two.RoomChannel.class)
public final class RoomSocket {}
