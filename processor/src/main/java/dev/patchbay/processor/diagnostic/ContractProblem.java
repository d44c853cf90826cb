package dev.patchbay.processor.diagnostic;

/** What two sides of a contract do not agree on. */
public enum ContractProblem implements ProblemCode {
    NOT_A_CONTRACT("'%s' names '%s', which is no interface with @%s - nothing in it could be compared. %s."),
    OTHER_TOPICS(
            "'%s' is for the topics %s, and '%s' for %s - what one side sends there, the other does not expect. Add them to"
                    + " the interface, or name another one."),
    MISSING_HANDLER("'%s' says that it keeps to '%s', and has no @%s(\"%s\") - nobody would answer it.%s"),
    UNLISTED_HANDLER(
            "'%s' takes '%s', which is in none of the interfaces that '%s' keeps to (%s) - nobody sends it.%s"),
    OTHER_PAYLOAD("'%s' takes %s, and '%s', for which it stands, carries %s. Take the same."),
    OTHER_ANSWER("'%s' answers with '%s', and '%s', for which it stands, promises '%s'. Answer with the same."),
    UNEXPECTED_ANSWER(
            "'%s' answers with '%s', and nobody waits for an answer to '%s', which returns void. Return void, too."),
    OTHER_JOIN("'%s' %s %s, and '%s' says that it is %s. Write the same on both sides."),
    NO_ANSWER(
            "'%s' answers nothing, and who calls '%s' waits for that until the time is over. Return Reply.ok(), return the"
                    + " answer, or take a LateReply.");

    private final String template;

    ContractProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public boolean isWarning() {
        return this == NO_ANSWER;
    }
}
