package dev.patchbay.sample;

import dev.patchbay.socket.Sender;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who is in which room. */
final class Rooms {

    private final Map<String, Set<Sender<ChatEvent>>> senders = new ConcurrentHashMap<>();

    void enter(String room, Sender<ChatEvent> guest) {
        senders.compute(room, (name, guests) -> {
            Set<Sender<ChatEvent>> all = guests == null ? ConcurrentHashMap.newKeySet() : guests;
            all.add(guest);
            return all;
        });
    }

    void leave(String room, Sender<ChatEvent> guest) {
        senders.computeIfPresent(room, (name, guests) -> {
            guests.remove(guest);
            return guests.isEmpty() ? null : guests;
        });
    }

    int guests(String room) {
        return senders.getOrDefault(room, Set.of()).size();
    }

    void tell(String room, ChatEvent event) {
        senders.getOrDefault(room, Set.of()).forEach(guest -> guest.send(event));
    }
}
