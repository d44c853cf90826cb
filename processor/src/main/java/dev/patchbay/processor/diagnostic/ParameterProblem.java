package dev.patchbay.processor.diagnostic;

/** Mistakes in what callbacks take. */
public enum ParameterProblem implements ProblemCode {
    UNFILLABLE_PARAMETER("Nothing can fill '%s' - @%s takes %s."),
    UNCLEAR_PAYLOAD(
            "'%s' may be the identity or the payload - %s, and a payload is whatever the client sends. %s, or write"
                    + " '@Payload %s'."),
    UNCLEAR_IDENTITY(
            "'%s' may be the identity or the payload - @OnConnect returns a '%s', and nothing else here takes the message."
                    + " Write '@Identity %s' or '@Payload %s'."),
    SECOND_IDENTITY("'%s' is the identity once more - both parameters would be the same object. %s."),
    CONTRADICTING_MARKS(
            "'%s' is marked as two things - a parameter is @Param, @Payload or @Identity. Keep one of them."),
    SECOND_PAYLOAD("'%s' is a second payload - '%s' is the first, and a message has one. %s."),
    PAYLOAD_OUT_OF_PLACE("Nothing can fill '%s': no message comes with @%s - it takes %s."),
    PARAMETER_OUT_OF_PLACE("'%s' cannot be filled in @%s, but only in %s - this callback takes %s."),
    UNKNOWN_VARIABLE("The path '%s' has no variable '%s' - it has %s. Did you mean '%s'?"),
    UNKNOWN_URL_VARIABLE("The URL '%s' has no variable '%s' - it has %s. %s"),
    QUERY_OF_CLIENT(
            "'%s' would read the query - that is what the program says with the connector's query(...). Write '%s' for a variable of"
                    + " the URL, or hand the value to the constructor."),
    NO_CONVERSION("Text of the request cannot become '%s'. %s."),
    VARIABLE_OF_TWO_TYPES(
            "The variable '%s' is '%s' here and '%s' in '%s' - it is converted once per connection. Use one"
                    + " type."),
    NAMELESS_PARAMETER(
            "'%s' comes from a class file that does not say how its parameters are named ('%s'). Write the name there, as in"
                    + " @Param(\"room\"), or compile it with -parameters."),
    RAW_TYPE("'%s' is used without its type arguments - they say what travels. Write '%s'."),
    WILDCARD_TYPE("'%s' has a wildcard - nobody says what travels. Name the type."),
    UNKNOWN_IDENTITY("Nothing can fill '%s' - %s."),
    UNUSABLE_IDENTITY(
            "@OnConnect returns '%s', which cannot say who is connected - other callbacks find the identity by"
                    + " its type. %s."),
    RAW_SENDER("'%s' sends no typed payload - '%s' goes out as it is. Take %s."),
    QUERY_NOT_OPTIONAL(
            "'%s' reads the query parameter '%s', as the path '%s' has no variable of that name - a client may leave it"
                    + " out. Write '%s' or '%s', or add {%s} to the path."),
    OPTIONAL_VARIABLE("'%s' reads a variable of the path '%s', which is always there, once. Write '%s'."),
    NEARLY_VARIABLE(
            "'%s' reads the query parameter '%s' - the path '%s' has a variable of nearly that name. Did you mean '%s'?"),
    CODEC_OUT_OF_PLACE(
            "@Codec is on '%s', which is no payload - it names how a payload is read and written. Remove it, or put"
                    + " it on the payload, a Sender or a Broadcaster."),
    CHANGED_ROLE(
            "'%s' was compiled with %s, and what the sockets' @OnConnect return makes that %s - an identity never comes from a"
                    + " client. Compile '%s' again beside them, or mark the parameter there with @Payload or @Identity."),
    AUDIENCE_OF_NO_EVENTS(
            "'%s' is an audience of something that is no interface with @Broadcasts - it lists the events that can be"
                    + " sent. Name such an interface."),
    PRESENCE_OF_NO_RECORD(
            "'%s' tracks something that is no record in JSON - a meta is an object whose parts javac knows. Name a record,"
                    + " without a codec of its own."),
    RESERVED_META(
            "The meta of '%s' has '%s', which presence itself writes into every meta. Rename it, with @Name where Java's"
                    + " name is to stay.");

    private final String template;

    ParameterProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public boolean isWarning() {
        return this == NEARLY_VARIABLE;
    }
}
