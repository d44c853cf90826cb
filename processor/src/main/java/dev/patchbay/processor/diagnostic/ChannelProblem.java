package dev.patchbay.processor.diagnostic;

/** Mistakes in channels, their topics and their events. */
public enum ChannelProblem implements ProblemCode {
    TOPIC_SYNTAX("The topic '%s' %s. Write for example 'lobby', 'room:*' or 'room:{room}'."),
    WILDCARD_NOT_LAST(
            "The topic '%s' has a wildcard before its end - it stands for the rest of a topic. Put it last, or write"
                    + " '{name}' for what stands between two colons."),
    REPEATED_TOPIC_NAME("The topic '%s' has the name '%s' twice - one value would hide the other. Rename one."),
    NO_TOPIC("'%s' names no topic - nobody could join it. Write for example '%s'."),
    SAME_TOPIC("'%s' lists '%s' for '%s', which '%s' has there already as '%s' - only the first is asked. Remove one."),
    UNREACHABLE_TOPIC(
            "'%s' never gets to '%s' of '%s' - '%s' of '%s' stands before it and takes all its topics. List it before"
                    + " that."),
    OVERLAPPING_TOPICS("In '%s' the channel that is listed first serves a topic that others match, too: %s."),
    FORGOTTEN_CHANNEL(
            "'%s' takes '%s', and no socket lists it - nobody says who is connected. '%s' returns one from @OnConnect:"
                    + " name the channel there, in @Socket(channels = ...)."),
    UNLISTED_CHANNEL("No socket lists '%s' - nobody can join it. Name it in a @Socket(channels = ...)."),
    TOO_MANY_CHANNELS(
            "'%s' lists %s channels - no more than %s fit into one socket, with what its constructor takes. Make two sockets."),
    TOO_MANY_EVENTS("'%s' has %s events - no more than %s fit into one sender. Make several interfaces of it."),
    NOT_A_CHANNEL("'%s' lists '%s', which is no @Channel - there is nothing to join. %s, or remove it."),
    INTERCEPTED_TYPE(
            "'%s' takes '%s', and the event '%s' carries %s in '%s' - it would be read as something that it is not. Take that,"
                    + " or JsonValue for whatever comes."),
    INTERCEPTED_ANSWER(
            "'%s' returns '%s', and the event '%s' carries %s in '%s' - clients expect the same of every '%s'."),
    EVENT_OF_TWO_TYPES(
            "'%s' sends %s as '%s', and '%s', whose topics it shares, sends %s - clients could not tell them apart. Rename"
                    + " one."),
    FOREIGN_EVENTS(
            "'%s' sends the events of '%s', which was compiled without Patchbay's processor - it has no sender. Compile it"
                    + " with the processor, or extend it with a @Broadcasts interface of this compilation."),
    FOREIGN_CHANNEL(
            "'%s' lists '%s', which was compiled without Patchbay's processor - it has no binding. Compile it with the"
                    + " processor, or extend it with a @Channel of this compilation."),
    SOCKET_AND_CHANNEL(
            "'%s' is both a @Socket and a @Channel - one object is a connection's, the other is a client's in one topic."
                    + " Make two classes."),
    NOT_A_VALUE("'%s' is no value for a listed channel - handlers read it by its name. Write 'name=value'."),
    UNREADABLE_VALUE(
            "'%s' is no value for '%s' of '%s' - that takes %s, so that every join would be refused. Write for example '%s'."),
    RESERVED_EVENT("The event '%s' is the protocol's own, as %s are - '%s' cannot have it. Rename it."),
    BLANK_EVENT("The event of '%s' is blank - clients name what they send and hear. Write a name."),
    DUPLICATE_EVENT("'%s' takes %s, as '%s' does already. Give one of them another event, or merge them."),
    UNSENT_EVENT("'%s' waits for '%s', which no @Broadcasts interface of these topics sends.%s"),
    UNKNOWN_TOPIC_NAME("'%s' reads '%s', which the topic '%s' in '%s' does not have - it has %s. %s"),
    OPTIONAL_TOPIC_NAME("'%s' reads '%s', which every topic of '%s' has. Write '%s'."),
    PAYLOAD_NOT_AN_OBJECT(
            "'%s' is no JSON object - clients get nothing else from a push or a broadcast, except bytes. Put it in a"
                    + " record."),
    IDENTITY_NOT_GIVEN("'%s' is asked of every socket that lists '%s' - '%s' %s. Return it there from @OnConnect."),
    CALLBACK_BESIDE_CHANNELS(
            "'%s' has channels, which take all its messages - '%s' would never be called. Move @%s to a channel, or to a"
                    + " socket of its own."),
    USER_ID_WITHOUT_CHANNELS(
            "'%s' says whose a connection is, and '%s' has no channels - nobody asks for it. List them in @Socket(channels = ...), or remove it."),
    UNUSABLE_USER_ID("'%s' returns '%s' - a user id is a text. Return String, or Optional<String>."),
    NOT_AN_INTERFACE("@%s is on '%s', which is %s - javac writes what implements it. Make it a plain interface."),
    GENERIC_EVENTS("'%s' has type parameters - nobody says what they are when an event is sent. Name the types."),
    UNUSABLE_EVENT("'%s' %s - an event is a method with @Event that %s. %s."),
    SAME_EVENT("'%s' sends '%s', as '%s' does already - clients could not tell them apart. Rename one."),
    STRAY_EVENT(
            "@Event is on '%s', which %s - nobody sends it. Make it a method without a body in such an interface, or"
                    + " remove @Event."),
    UNUSABLE_ANSWER_OF_EVENT("'%s' returns '%s' - %s. %s."),
    BINARY_QUESTION("'%s' asks with bytes - Phoenix's binary pushes cannot be answered. Take JSON: a record."),
    EVENTS_OF_OTHER_TOPICS(
            "'%s' sends the events of %s, and '%s' serves other topics (%s) - nobody would expect them there. %s"),
    NOT_ONE_VALUE("'%s' takes %s - the one value of @OnInfo says what it is for. %s."),
    GENERIC_INFO(
            "'%s' cannot be told from others by its type arguments when it arrives. Put it in a record, or write '?' for"
                    + " them."),
    UNREACHABLE_INFO(
            "'%s' never gets a '%s' - '%s' stands before it and takes every '%s'. Put it first, or remove it."),
    TWO_REPLIES(
            "'%s' takes a LateReply and returns '%s' - a message has one reply. Return void, or take no LateReply."),
    HEARS_NOTHING(
            "'%s' hears nothing - it would be joined for nobody. Implement a @Broadcasts interface, or write a method with"
                    + " @OnMessage, @OnJoin or @Answers."),
    WILDCARD_OF_CLIENT(
            "The topic '%s' has a wildcard - a client joins one topic. Write '{name}' for what the program says when it"
                    + " joins."),
    JOIN_OF_TWO_TYPES(
            "'%s' joins with '%s', as '%s' says, and with '%s', as '%s' does - a join has one payload. Make them agree."),
    CONTRACT_OF_OTHER_TOPICS(
            "'%s' joins '%s', and '%s' is for %s - nothing of it goes there or comes from there. Name the topic in the"
                    + " interface, or use one that is meant for it."),
    UNHEARD_BROADCAST(
            "Nobody handles the events of '%s', which go to '%s' - '%s' joins that, and implements another interface, or none."
                    + " Implement it there, or in another @ChannelClient.");

    private final String template;

    ChannelProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public boolean isWarning() {
        return this == UNLISTED_CHANNEL
                || this == UNSENT_EVENT
                || this == STRAY_EVENT
                || this == INTERCEPTED_ANSWER
                || this == EVENT_OF_TWO_TYPES
                || this == EVENTS_OF_OTHER_TOPICS
                || this == CONTRACT_OF_OTHER_TOPICS
                || this == UNHEARD_BROADCAST
                || isNote();
    }

    @Override
    public boolean isNote() {
        return this == OVERLAPPING_TOPICS;
    }
}
