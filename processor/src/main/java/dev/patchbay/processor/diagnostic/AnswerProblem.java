package dev.patchbay.processor.diagnostic;

/** Mistakes in what callbacks return. */
public enum AnswerProblem implements ProblemCode {
    UNSUPPORTED_ANSWER("'%s' cannot be sent: %s. @%s returns %s."),
    NESTED_OPTIONAL("'%s' holds an Optional in an Optional - empty means that nothing is sent. Return one Optional."),
    ANSWER_OUT_OF_PLACE("'%s' returns '%s', but %s. Return void."),
    RAW_STAGE("'%s' does not say what it completes with. Write CompletionStage<Void>, or name the payload."),
    BLOCKING_FUTURE("'%s' cannot tell when it is done - one would have to wait for it. Return a CompletionStage."),
    RAW_PUBLISHER("'%s' does not say what it publishes. Name the payload: Flow.Publisher<String>."),
    CODEC_WITHOUT_ANSWER(
            "@Codec is on a method that returns '%s', and nothing of that is sent - it names how an answer is written."
                    + " Remove it, or put it on the payload."),
    PULLED_ANSWER(
            "'%s' would hold a thread until the last item is there. Return a Flow.Publisher, which is asked for one item"
                    + " after the other, or a List."),
    PUBLISHER_IN_CHANNEL(
            "'%s' cannot be a reply - a message of a channel has one reply. Return the payload, and push the items with a"
                    + " @Broadcasts interface."),
    RAW_REPLY("'%s' does not say what it replies. Write Reply<Void>, or name the payload."),
    OPTIONAL_IN_REPLY("'%s' holds an Optional - Reply.ok() replies without a payload. Name the payload itself."),
    NO_PAYLOAD(
            "@Intercept returns '%s' - what it returns is what the client gets. Return the payload, or an Optional of it,"
                    + " where empty sends nothing."),
    UNANSWERED_QUESTION(
            "@Answers returns '%s' - the server asks, and waits. Return the payload of the answer, or Reply<Void> where it has"
                    + " none.");

    private final String template;

    AnswerProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
