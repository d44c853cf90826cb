package dev.patchbay.testkit;

import dev.patchbay.socket.Sender;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who is in which room. */
final class Rooms {

    private final Map<String, Set<Sender<ChatEvent>>> senders = new ConcurrentHashMap<>();

    void enter(String room, Sender<ChatEvent> guest) {
        senders.computeIfAbsent(room, name -> ConcurrentHashMap.newKeySet()).add(guest);
    }

    void leave(String room, Sender<ChatEvent> guest) {
        senders.getOrDefault(room, Set.of()).remove(guest);
    }

    int guests(String room) {
        return senders.getOrDefault(room, Set.of()).size();
    }

    void tell(String room, ChatEvent event) {
        senders.getOrDefault(room, Set.of()).forEach(guest -> guest.send(event));
    }
}
