package dev.patchbay.sample.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Chats in this terminal. Arguments, each of which may be left out: the room ({@code lobby}), the guest's name (that of the computer's
 * user), the server ({@code ws://localhost:8080/chat}).
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        String room = argument(args, 0, "lobby");
        String name = argument(args, 1, System.getProperty("user.name", "guest"));
        String server = argument(args, 2, "ws://localhost:8080/chat");
        Screen screen = new Screen(System.out);
        screen.notice("room " + room + " at " + server + ": say something, or /typing, /invite, /quit");
        try (Chat chat = new Chat(server, name, room, screen)) {
            chat.read(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        }
    }

    private static String argument(String[] args, int index, String otherwise) {
        return index < args.length ? args[index] : otherwise;
    }
}
