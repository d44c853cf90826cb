package demo;

import dev.patchbay.Socket;

@Socket(value = "/socket", channels = {RoomChannel.class, QuizChannel.class})
final class UserSocket {}
