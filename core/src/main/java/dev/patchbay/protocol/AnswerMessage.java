package dev.patchbay.protocol;

import dev.patchbay.codec.DecodeException;
import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import java.nio.charset.StandardCharsets;

/**
 * A client's answer to a question of the server's, which is a {@link Push} with a ref: the payload of the event {@link #EVENT}. Phoenix
 * has no such thing; {@code docs/asking.md} says what it looks like.
 *
 * @param ref that of the question
 * @param status {@code ok}, {@code error}, or any other name
 * @param response JSON of any shape
 */
public record AnswerMessage(String ref, String status, Inbound.Text response) {

    /** The event of every answer, which no handler is given. */
    public static final String EVENT = "patchbay_answer";

    /**
     * Reads one; without a response, that is {@code {}}.
     *
     * @throws DecodeException where it is none
     */
    public static AnswerMessage read(Inbound payload) {
        if (!(payload instanceof Inbound.Text text)) {
            throw new DecodeException("", "expected an answer as text, got a binary message");
        }
        if (text.size() == 0 || text.utf8()[0] != '{') {
            throw new DecodeException("", "expected an object of an answer's ref, status and response, got other JSON");
        }
        JsonMembers members = JsonMembers.of(text);
        return new AnswerMessage(
                string(members, "ref"),
                string(members, "status"),
                members.find("response").isPresent() ? members.message("response") : Inbound.Text.of("{}"));
    }

    /** The payload. */
    public Inbound.Text write() {
        String head = "{\"ref\":" + JsonValue.of(ref).text() + ",\"status\":"
                + JsonValue.of(status).text() + ",\"response\":";
        byte[] open = head.getBytes(StandardCharsets.UTF_8);
        return new Inbound.Text(new FrameText(open.length + response.size() + 1)
                .put(open)
                .put(response.utf8())
                .put('}')
                .message()
                .utf8());
    }

    private static String string(JsonMembers members, String name) {
        return members.get(name)
                .string()
                .orElseThrow(() -> new DecodeException(name, "expected a string, got other JSON"));
    }
}
