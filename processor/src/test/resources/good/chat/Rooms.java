package demo;

import dev.patchbay.socket.Sender;
import java.util.ArrayList;
import java.util.List;

final class Rooms {

    final List<String> log = new ArrayList<>();
    private final List<Sender<ChatSocket.Said>> senders = new ArrayList<>();
    private final List<ChatSocket.Said> said = new ArrayList<>();

    void enter(String room, Sender<ChatSocket.Said> sender) {
        log.add("entered " + room);
        senders.add(sender);
    }

    void say(String room, ChatSocket.Said message) {
        said.add(message);
        senders.forEach(sender -> sender.send(message));
    }

    List<ChatSocket.Said> history(String room, ChatSocket.Page page) {
        return said.subList(page.offset(), Math.min(said.size(), page.offset() + page.limit()));
    }

    void leave(String room, String who) {
        log.add("left " + room + " " + who);
    }
}
