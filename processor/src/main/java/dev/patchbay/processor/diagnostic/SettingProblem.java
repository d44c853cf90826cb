package dev.patchbay.processor.diagnostic;

/** Mistakes in what stands in {@code @Socket} and {@code @SocketClient}. */
public enum SettingProblem implements ProblemCode {
    SAME_PATH("'%s' is already the path of '%s'. Give one of them another path."),
    EQUIVALENT_PATHS("'%s' and '%s' of '%s' take the same requests: both match '%s'. Give one of them a segment of its"
            + " own."),
    PATH_WITHOUT_SLASH("The path '%s' does not begin with a slash - paths are absolute. Write '/%s'."),
    PATH_SYNTAX("The path '%s' %s. Write segments such as /ws/chat/{room}."),
    REPEATED_VARIABLE("The path '%s' has the variable '%s' twice - one value would hide the other. Rename one."),
    WILDCARD_IN_PATH(
            "The path '%s' has a wildcard - a variable fills one whole segment, and nothing fills several. Write"
                    + " '{name}'."),
    ENCODED_PATH(
            "The path '%s' looks percent-encoded - it is compared with what a request's path says decoded. Write '%s'."),
    URL_SYNTAX("The URL '%s' %s. Write one such as wss://example.com/ws/{symbol}."),
    INVALID_SUBPROTOCOL(
            "'%s' cannot be the name of a subprotocol: it %s. Write letters, digits and any of !#$%%&'*+-.^_`|~ as in"
                    + " 'chat.v2' (a token, RFC 7230, section 3.2.6)."),
    REPEATED_SUBPROTOCOL(
            "The subprotocol '%s' stands twice in the list - the list says which one is wanted most. Remove one."),
    LIMIT_NOT_POSITIVE("%s = %s is no limit - limits are positive. Leave it out to have the server's limit."),
    UNREADABLE_DURATION("'%s' is no duration - that is a whole number of up to 9 digits and one of ms, s, m, h. %s"),
    CONTRADICTING_LIMITS(
            "backlog = %s is less than messageSize = %s - a message of the largest size could never be sent back."
                    + " Raise backlog, or lower messageSize."),
    BLANK_TYPE_PROPERTY(
            "The typeProperty is blank - no JSON object has such a property. Write a name, or leave it out for"
                    + " 'type'."),
    UNUSED_TYPE_PROPERTY(
            "typeProperty = '%s' is never looked at - '%s' has neither a named @OnMessage nor a sealed payload."
                    + " Remove it.");

    private final String template;

    SettingProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public boolean isWarning() {
        return this == ENCODED_PATH || this == UNUSED_TYPE_PROPERTY;
    }
}
