package dev.patchbay.testkit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A message of Phoenix Channels 2.0.0, as a client receives it.
 *
 * @param joinRef of which join, if it says
 * @param ref to which message it is the reply, if to one
 * @param topic the topic
 * @param event the event, {@value #REPLY} for a reply
 * @param status of a reply
 * @param payload JSON text, or bytes; of a reply, the response in it
 */
record Frame(
        Optional<String> joinRef,
        Optional<String> ref,
        String topic,
        String event,
        Optional<String> status,
        Received payload) {

    static final String REPLY = "phx_reply";

    private static final int PUSH = 0;
    private static final int ANSWER = 1;

    /** What was received, if it is one. */
    static Optional<Frame> of(Received received) {
        if (received instanceof Received.Text text) {
            return Meaning.parse(text.text()).flatMap(Frame::of);
        }
        return received instanceof Received.Binary binary ? Optional.of(of(binary.bytes())) : Optional.empty();
    }

    private static Optional<Frame> of(Meaning message) {
        if (!(message.value() instanceof List<?> parts) || parts.size() != 5) {
            return Optional.empty();
        }
        Meaning payload = new Meaning(parts.get(4));
        Optional<String> status = String.valueOf(parts.get(3)).equals(REPLY)
                ? payload.property("status").flatMap(value -> string(value.value()))
                : Optional.empty();
        Meaning said = status.isPresent() ? payload.property("response").orElse(payload) : payload;
        return Optional.of(new Frame(
                string(parts.get(0)),
                string(parts.get(1)),
                String.valueOf(parts.get(2)),
                String.valueOf(parts.get(3)),
                status,
                new Received.Text(said.text())));
    }

    private static Frame of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int kind = in.get();
        int[] lengths = new int[kind == PUSH ? 3 : kind == ANSWER ? 4 : 2];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = in.get() & 0xFF;
        }
        Optional<String> joinRef = kind == PUSH || kind == ANSWER ? known(string(in, lengths[0])) : Optional.empty();
        Optional<String> ref = kind == ANSWER ? known(string(in, lengths[1])) : Optional.empty();
        String topic = string(in, lengths[lengths.length - 2]);
        String last = string(in, lengths[lengths.length - 1]);
        byte[] data = new byte[in.remaining()];
        in.get(data);
        Received payload = new Received.Binary(data);
        return kind == ANSWER
                ? new Frame(joinRef, ref, topic, REPLY, Optional.of(last), payload)
                : new Frame(joinRef, ref, topic, last, Optional.empty(), payload);
    }

    private static Optional<String> string(Object part) {
        return part instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> known(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String string(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
