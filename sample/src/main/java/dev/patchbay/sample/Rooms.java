package dev.patchbay.sample;

import dev.patchbay.sample.contract.RoomEvents.Said;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is remembered of each room: how many are there, and what was said last. Rooms that are long empty are forgotten. */
public final class Rooms {

    private static final int REMEMBERED_ROOMS = 1000;
    private static final int REMEMBERED_MESSAGES = 50;

    private final Map<String, Room> rooms = new LinkedHashMap<>(16, 0.75f, true);

    /** Somebody comes in; returns how many are there now. */
    synchronized int enter(String topic) {
        return ++room(topic).guests;
    }

    /** Somebody goes; returns how many are left. */
    synchronized int leave(String topic) {
        return --room(topic).guests;
    }

    synchronized void remember(String topic, Said said) {
        Deque<Said> messages = room(topic).messages;
        messages.add(said);
        if (messages.size() > REMEMBERED_MESSAGES) {
            messages.remove();
        }
    }

    synchronized List<Said> history(String topic) {
        return List.copyOf(room(topic).messages);
    }

    private Room room(String topic) {
        if (rooms.size() >= REMEMBERED_ROOMS && !rooms.containsKey(topic)) {
            rooms.values().stream().filter(room -> room.guests == 0).findFirst().ifPresent(rooms.values()::remove);
        }
        return rooms.computeIfAbsent(topic, name -> new Room());
    }

    private static final class Room {
        private int guests;
        private final Deque<Said> messages = new ArrayDeque<>();
    }
}
