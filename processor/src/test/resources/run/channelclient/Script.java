package demo;

import dev.patchbay.client.channel.ChannelSocket;
import dev.patchbay.client.channel.ClientChannel;
import dev.patchbay.connect.ChannelConnector;
import dev.patchbay.server.SocketServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A channel that is joined, fails, is joined again, and is over. */
public final class Script {

    private Script() {}

    public static List<String> run() throws Exception {
        List<String> notes = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Notes told = line -> {
            notes.add(line);
            if (line.startsWith("left")) {
                over.countDown();
            } else if (line.startsWith("asked") || line.startsWith("failed")) {
                asked.countDown();
            }
        };
        try (SocketServer serving =
                        SocketServer.builder(new SocketRoutes(told)).host("localhost").port(0).start();
                ChannelSocket socket =
                        new ChannelConnector("ws://localhost:" + serving.port() + "/socket").start()) {
            RoomView_Joiner joiner = new RoomView_Joiner(told);
            notes.add(complaint(() -> joiner.room("lobby").join(socket)));
            notes.add(complaint(() -> joiner.room("lobby:1")));
            ClientChannel channel = joiner.floor(1)
                    .payload(() -> new Enter("Ada", notes.size()))
                    .join(socket);
            if (!over.await(30, TimeUnit.SECONDS)) {
                notes.add("not over");
            }
            notes.add(channel.topic() + " " + channel.state());
            new QuizView_Joiner().quiz("hard").join(socket);
            if (!asked.await(30, TimeUnit.SECONDS)) {
                notes.add("not asked");
            }
        }
        return notes;
    }

    private static String complaint(Runnable wrong) {
        try {
            wrong.run();
            return "nothing";
        } catch (IllegalStateException | IllegalArgumentException refused) {
            return refused.getMessage();
        }
    }
}
