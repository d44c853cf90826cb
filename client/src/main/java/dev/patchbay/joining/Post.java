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
import java.nio.charset.StandardCharsets;
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

    /**
     * What waits for its answer.
     *
     * @param joinRef of the channel that it was sent to; empty for none
     */
    private record Sent(Optional<String> joinRef, Asked asked) {}

    private record Letter(Connection through, Outbound frame, Mail mail) {}

    /** Its length has one byte. */
    private static final int MOST_BYTES = 255;

    private final ClientProtocol protocol;
    private final AtomicLong refs = new AtomicLong();
    private final Map<String, Sent> asked = new ConcurrentHashMap<>();
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
        List<Sent> lost = new ArrayList<>(asked.values());
        asked.clear();
        lost.forEach(one -> one.asked().lose());
    }

    /** A channel is over, or has failed at the server: what was sent to it is not answered. */
    void lose(String joinRef) {
        List.copyOf(asked.values()).stream()
                .filter(one -> one.joinRef().filter(joinRef::equals).isPresent())
                .forEach(one -> one.asked().lose());
    }

    /** How many wait for an answer. */
    int waiting() {
        return asked.size();
    }

    /**
     * Sees whether a binary message can be written.
     *
     * @throws IllegalArgumentException where its topic or its event is too long (Phoenix Channels, section "binary frames")
     */
    static void check(String topic, String event) {
        checkLength("topic", topic);
        checkLength("event", event);
    }

    private static void checkLength(String what, String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException("The " + what + " of a binary message has at most " + MOST_BYTES
                    + " bytes, got " + bytes + ". Push JSON, or name it shorter");
        }
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
        Outbound frame = frame(joinRef.map(JsonValue::of).orElse(JsonValue.NULL), JsonValue.of(ref), message);
        if (message instanceof Asked waits) {
            asked.put(ref, new Sent(joinRef, waits));
            waits.waits(() -> asked.remove(ref));
            if (waits.isSettled()) { // meanwhile
                asked.remove(ref);
            }
        }
        letters.add(new Letter(through.get(), frame, message));
    }

    private Outbound frame(JsonValue joinRef, JsonValue ref, Mail message) {
        JsonValue topic = JsonValue.of(message.topic());
        return protocol.encode(new Envelope(joinRef, ref, topic, JsonValue.of(message.event()), message.payload()));
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
        return reply.ref()
                .string()
                .flatMap(ref -> Optional.ofNullable(asked.remove(ref)).map(Sent::asked));
    }
}
