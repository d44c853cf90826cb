package dev.patchbay.joining;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import dev.patchbay.protocol.ClientProtocol;
import dev.patchbay.protocol.Envelope;
import dev.patchbay.protocol.ServerMessage;
import dev.patchbay.session.SentStage;
import dev.patchbay.session.ServedConnection;
import dev.patchbay.socket.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Messages on their way to the server, and those that wait for its answers. Any thread. */
final class Post {

    private record Letter(Connection through, Outbound frame, Mail mail) {}

    private final ClientProtocol protocol;
    private final AtomicLong refs = new AtomicLong();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final Queue<Letter> letters = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sending = new AtomicInteger();
    private volatile Optional<Connection> open = Optional.empty();

    Post(ClientProtocol protocol) {
        this.protocol = protocol;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    void opens(Connection connection) {
        open = Optional.of(connection);
    }

    /** There is no connection: nothing is answered any more. */
    void breaks() {
        open = Optional.empty();
        for (Letter unsent = letters.poll(); unsent != null; unsent = letters.poll()) {
            unsent.mail().lose();
        }
        List<Asked> lost = new ArrayList<>(asked.values());
        asked.clear();
        lost.forEach(Asked::lose);
    }

    /** A channel has failed at the server: what was sent to it is not answered. */
    void lose(String topic) {
        List.copyOf(asked.values()).stream()
                .filter(one -> one.topic().equals(topic))
                .forEach(Asked::lose);
    }

    /** How many wait for an answer. */
    int waiting() {
        return asked.size();
    }

    /** What the next message is called. */
    String ref() {
        return Long.toString(refs.incrementAndGet());
    }

    /** Lays a message ready; {@link #deliver} sends it, behind those before. Where there is no connection, it is lost. */
    void put(Optional<String> joinRef, String ref, Mail message) {
        Optional<Connection> through = open;
        if (through.isEmpty()) {
            message.lose();
            return;
        }
        Outbound frame = protocol.encode(new Envelope(
                joinRef.map(JsonValue::of).orElse(JsonValue.NULL),
                JsonValue.of(ref),
                JsonValue.of(message.topic()),
                JsonValue.of(message.event()),
                message.payload()));
        if (message instanceof Asked waits) {
            asked.put(ref, waits);
            waits.waits(() -> asked.remove(ref));
        }
        letters.add(new Letter(through.get(), frame, message));
    }

    /** Sends what lies ready, in order. */
    void deliver() {
        if (letters.isEmpty() || sending.getAndIncrement() > 0) {
            return; // who is at it goes on
        }
        do {
            for (Letter next = letters.poll(); next != null; next = letters.poll()) {
                deliver(next);
            }
        } while (sending.decrementAndGet() > 0);
    }

    private static void deliver(Letter letter) {
        letter.mail().passes();
        SentStage.follow(letter.through().send(letter.frame()), (nothing, failure) -> {
            if (failure != null) {
                letter.mail().lose();
            }
        });
    }

    /** What was sent within a callback goes out now: its answer is about to be waited for. */
    void flush() {
        open.filter(ServedConnection.class::isInstance)
                .map(ServedConnection.class::cast)
                .ifPresent(ServedConnection::flush);
    }

    /** What a server says. */
    ServerMessage read(Inbound message) {
        return protocol.fromServer(message);
    }

    /** The message that an answer is for, which waits no more; empty where nobody waits. */
    Optional<Asked> takes(ServerMessage.Reply reply) {
        return reply.ref().string().flatMap(ref -> Optional.ofNullable(asked.remove(ref)));
    }
}
