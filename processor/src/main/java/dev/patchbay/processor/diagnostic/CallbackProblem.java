package dev.patchbay.processor.diagnostic;

/** Mistakes in callbacks. */
public enum CallbackProblem implements ProblemCode {
    DUPLICATE_CALLBACK("'%s' is a second @%s - '%s' is the first, and a class has one. Merge them."),
    PRIVATE_CALLBACK("'%s' is private - the generated binding calls it. Make it package-private."),
    STATIC_CALLBACK("'%s' is static - callbacks belong to the object of one connection. Remove 'static'."),
    ABSTRACT_CALLBACK("'%s' is abstract - there is nothing to call. Give it a body in '%s'."),
    GENERIC_CALLBACK("'%s' has type parameters - nobody says what they are when a message comes. Name the types."),
    VARARGS_CALLBACK("'%s' takes a variable number of arguments - each parameter is filled by its type. Write a fixed"
            + " parameter."),
    INVISIBLE_CALLBACK(
            "'%s' is inherited from '%s' and cannot be called from the package '%s'. Make it public, or override"
                    + " it there."),
    STRAY_CALLBACK("@%s is on a method of '%s', which is no @%s - nobody calls it. Annotate the class with @%s, or"
            + " remove @%s."),
    MISPLACED_CALLBACK("@%s is a callback of a @%s, and '%s' is a @%s - nobody calls it. Remove it, or move it there."),
    SEVERAL_CALLBACKS("'%s' carries %s - one method answers one kind of event. Write a method for each."),
    DUPLICATE_MESSAGE("'%s' takes %s, as '%s' does already. Give one of them another name, or merge them."),
    BLANK_NAME("The name of the messages is blank - no \"type\" looks like that. Write a name, or leave it out to take"
            + " every message."),
    NAMED_BINARY(
            "'%s' takes binary messages by the name '%s' - only JSON objects have a \"type\". Remove the name, or take"
                    + " a record."),
    NAMED_VALUE(
            "'%s' takes '%s' by the name '%s' - the name stands in a JSON object, and this is none. Put it into a record, or"
                    + " remove the name."),
    NOT_ONE_THROWABLE("'%s' takes %s - the one exception of @OnError says which failures it is for. Take exactly one."),
    DUPLICATE_ERROR("'%s' handles '%s', as '%s' does already. Remove one of them."),
    AMBIGUOUS_INHERITANCE(
            "'%s' is meant for %s, and so is '%s', which '%s' inherits - nothing says which one is called. Override"
                    + " the inherited one."),
    LOST_CALLBACK("'%s' overrides the callback '%s' without its annotation - it is called no more. Add @%s."),
    LOST_CONNECT(
            "'%s' overrides '%s' without its @OnConnect - nobody would ask who is connected, and clients could say it"
                    + " themselves. Add @OnConnect."),
    NAMED_STREAM(
            "'%s' takes the messages '%s' while they arrive - a name stands inside the message, and is known when all of it"
                    + " is there. Remove the name, or take a record."),
    STREAM_BESIDE_NAMES(
            "'%s' takes every text message while it arrives, so that '%s' would never see one. Take a String, or move"
                    + " one of them to a socket of its own."),
    NON_BLOCKING_STREAM(
            "'%s' is @NonBlocking and reads a message while it arrives - every read may wait for the network. Remove"
                    + " @NonBlocking, or take the whole message."),
    FOREIGN_ANNOTATION("@%s on '%s' is %s - Patchbay knows only its own, and does nothing about this one. Import %s."),
    USELESS_NON_BLOCKING(
            "@NonBlocking does nothing for '%s' - only @OnOpen, @OnMessage, @OnPing, @OnPong, @OnClose and @OnJoin can run on a"
                    + " network thread, and nothing of a @ChannelClient. Remove it.");

    private final String template;

    CallbackProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public boolean isWarning() {
        return this == LOST_CALLBACK || this == USELESS_NON_BLOCKING;
    }
}
