package dev.patchbay.testkit;

import dev.patchbay.message.Inbound;
import dev.patchbay.message.JsonValue;
import dev.patchbay.protocol.AnswerMessage;
import dev.patchbay.protocol.ServerMessage;
import java.util.Map;

/**
 * What a channel asks a test's client; made by {@link TestChannel#expectQuestion}.
 *
 * <pre>{@code
 * TestQuestion question = room.expectQuestion("confirm");
 * question.expectPayload(Map.of("text", "Sure?"));
 * question.answer("ok", Map.of("yes", true));
 * }</pre>
 *
 * <p>It may be answered late, twice, or never. In memory whatever waits for the answer has run when {@link #answer} returns, and a handler
 * must not block for it there: it would wait on the thread that is to answer. One that returns a stage may. For use by one thread at a
 * time.
 */
public final class TestQuestion {

    private final TestConnection connection;
    private final JsonValue joinRef;
    private final String name;
    private final ServerMessage.Push question;

    TestQuestion(TestConnection connection, JsonValue joinRef, String name, ServerMessage.Push question) {
        this.connection = connection;
        this.joinRef = joinRef;
        this.name = name;
        this.question = question;
    }

    /** The ref that its answer carries. */
    public String ref() {
        return question.ref().string().orElseThrow();
    }

    /**
     * The payload.
     *
     * @param type a payload that the tester has a codec for
     * @return the payload, read
     * @throws AssertionError where it is another one
     */
    public <T> T payload(Class<T> type) {
        return connection.inbox().read(name, question, type);
    }

    /**
     * Expects this payload.
     *
     * @param payload a typed one, a {@code Map}, or a {@code JsonValue}
     * @return this question
     * @throws AssertionError where it is another one
     */
    public TestQuestion expectPayload(Object payload) {
        connection.inbox().check(name, question, payload);
        return this;
    }

    /** Answers with the payload <code>{}</code>. */
    public void answer(String status) {
        answer(status, Map.of());
    }

    /**
     * Answers.
     *
     * @param status {@code ok}, {@code error}, or a name of the program's own
     * @param payload a typed one, a {@code Map}, or a {@code JsonValue}
     * @throws IllegalArgumentException where no codec is known for the payload, or it is bytes, which an answer cannot be
     */
    public void answer(String status, Object payload) {
        if (!(connection.contents().message(payload) instanceof Inbound.Text response)) {
            throw new IllegalArgumentException("The answer to a question is JSON, got bytes");
        }
        Inbound answer = new AnswerMessage(ref(), status, response).write();
        var unused = connection.send(joinRef, question.topic(), AnswerMessage.EVENT, answer);
    }
}
