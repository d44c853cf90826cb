package dev.patchbay.bench.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program of so many handler classes: half of them plain sockets, half channels, ten of which share a socket. */
final class HandlerSources {

    private static final int CHANNELS_OF_A_SOCKET = 10;

    private static final String SOCKET = """
            package demo;

            import dev.patchbay.*;
            import dev.patchbay.socket.*;
            import java.util.List;

            @Socket("/ws/%d/{room}")
            public final class Room%dSocket {
                record Say(String body, List<String> tags) {}

                record Said(String from, String body, int number) {}

                record Guest(String name) {}

                @OnConnect
                Guest connect(Handshake handshake) {
                    return new Guest(handshake.queryParam("name").orElse(""));
                }

                @OnOpen
                void open(@Param String room, Sender<Said> sender) {
                    sender.send(new Said(room, "", 0));
                }

                @OnMessage("say")
                Said say(Say say, Guest guest) {
                    return new Said(guest.name(), say.body(), 1);
                }

                @OnMessage("history")
                List<Said> history() {
                    return List.of();
                }

                @OnClose
                void close(CloseReason reason) {}
            }
            """;

    private static final String CHANNEL = """
            package demo;

            import dev.patchbay.*;
            import dev.patchbay.channel.*;
            import java.util.List;

            @Channel("room%d:{room}")
            public final class Room%dChannel {
                record History(List<Said> latest) {}

                record Say(String body, List<String> tags) {}

                record Said(String from, String body, int number) {}

                @OnJoin
                History join(@Param String room) {
                    return new History(List.of(new Said(room, "", 0)));
                }

                @OnMessage("say")
                Said say(Say say, ChannelContext context) {
                    return new Said(context.topic(), say.body(), 1);
                }

                @OnMessage("latest")
                Said latest() {
                    return new Said("", "", 2);
                }

                @OnLeave
                void leave() {}
            }
            """;

    private static final String CHANNELS = """
            package demo;

            import dev.patchbay.Socket;

            @Socket(value = "/socket/%d", channels = {%s})
            public final class User%dSocket {}
            """;

    private HandlerSources() {}

    /** Writes them into a folder; returns the files. */
    static List<Path> write(Path folder, int handlers) throws IOException {
        Path home = Files.createDirectories(folder.resolve("demo"));
        List<Path> files = new ArrayList<>();
        int channels = handlers / 2;
        for (int i = 0; i < handlers - channels; i++) {
            files.add(write(home, "Room" + i + "Socket", numbered(SOCKET, i)));
        }
        for (int i = 0; i < channels; i++) {
            files.add(write(home, "Room" + i + "Channel", numbered(CHANNEL, i)));
        }
        for (int first = 0; first < channels; first += CHANNELS_OF_A_SOCKET) {
            String list = IntStream.range(first, Math.min(first + CHANNELS_OF_A_SOCKET, channels))
                    .mapToObj(channel -> "Room" + channel + "Channel.class")
                    .collect(Collectors.joining(", "));
            files.add(write(home, "User" + first + "Socket", numbered(CHANNELS.replace("%s", list), first)));
        }
        return files;
    }

    private static String numbered(String source, int number) {
        return source.replace("%d", Integer.toString(number));
    }

    private static Path write(Path home, String name, String source) throws IOException {
        return Files.writeString(home.resolve(name + ".java"), source);
    }
}
