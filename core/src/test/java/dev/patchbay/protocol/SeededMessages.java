package dev.patchbay.protocol;

import dev.patchbay.message.Broadcast;
import dev.patchbay.message.JsonValue;
import dev.patchbay.message.Outbound;
import java.util.Random;

/** Messages of any content that a protocol can say, the same ones for the same seed. */
final class SeededMessages {

    private static final String[] LETTERS = {"a", "b", ":", "\"", "\\", "\n", "\0", " ", "é", "€", "🚀", ",", "]", "}"};
    private static final String[] VALUES = {
        "null", "true", "-1.5e3", "\"\\u0041]\"", "[]", "[1,[2]]", "{}", "{\"a\":{\"b\":\"}\"}}"
    };

    private final Random random;
    private final boolean binary;

    /** With payloads of bytes, and names that have room in a binary frame; or with JSON. */
    SeededMessages(long seed, boolean binary) {
        this.random = new Random(seed);
        this.binary = binary;
    }

    Envelope envelope() {
        return new Envelope(ref(), ref(), JsonValue.of(name(0)), JsonValue.of(name(0)), Heard.message(payload()));
    }

    Push push() {
        return new Push(ref(), binary ? JsonValue.NULL : ref(), name(0), name(0), payload());
    }

    ReplyMessage reply() {
        String status = random.nextBoolean() ? "ok" : name(0);
        return new ReplyMessage(ref(), ref(), JsonValue.of(name(0)), status, payload());
    }

    Broadcast broadcast() {
        return new Broadcast(name(0), name(0), payload());
    }

    private JsonValue ref() {
        return switch (random.nextInt(4)) {
            case 0 -> JsonValue.NULL;
            case 1 -> binary ? JsonValue.NULL : JsonValue.of(random.nextInt());
            case 2 -> JsonValue.of(String.valueOf(random.nextInt(1000)));
            default -> JsonValue.of(name(1));
        };
    }

    private String name(int least) {
        StringBuilder name = new StringBuilder();
        for (int left = least + random.nextInt(60); left > 0; left--) {
            name.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return name.toString();
    }

    private Outbound payload() {
        if (!binary) {
            return Outbound.text(VALUES[random.nextInt(VALUES.length)]);
        }
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return Outbound.binary(bytes);
    }
}
