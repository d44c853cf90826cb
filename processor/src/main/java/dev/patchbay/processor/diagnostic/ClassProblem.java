package dev.patchbay.processor.diagnostic;

/** Mistakes in the class itself and its constructors. */
public enum ClassProblem implements ProblemCode {
    NOT_A_CLASS("@%s is on '%s', which is %s - every %s gets an object of a class. Make it a class."),
    ABSTRACT_CLASS("'%s' is abstract - every %s gets an object of it. Remove 'abstract', or move @%s to a"
            + " subclass: inherited callbacks count."),
    GENERIC_CLASS("'%s' has type parameters - nobody says what they are when a connection opens. Remove them, or extend"
            + " it with a class that fixes them."),
    PRIVATE_CLASS(
            "'%s' is private - the generated binding stands beside it and cannot see it. Make it package-private."),
    INNER_CLASS("'%s' is an inner class - its objects need one of '%s' around them. Make it static."),
    COMPACT_SOURCE(
            "'%s' stands in a compact source file - its class has no name, by which generated code could call it. Put it"
                    + " into a file of its own."),
    NO_USABLE_CONSTRUCTOR(
            "'%s' can only be made with a private constructor, %s - the generated binding calls it. Make it"
                    + " package-private."),
    SEVERAL_CONSTRUCTORS("'%s' has several constructors: %s - one must say what the class depends on. Keep one that is"
            + " not private, or mark one with jakarta.inject's @Inject."),
    IDENTITY_AS_DEPENDENCY(
            "'%s' takes '%s' in its constructor - a dependency is one object for all connections, and @OnConnect returns one"
                    + " for each. Take it in the callbacks."),
    SAME_DEPENDENCY(
            "'%s' is the same object as '%s' in the constructor of '%s' - the table hands over one for each type. Tell them"
                    + " apart: '@Named(\"...\") %s'."),
    MISPLACED_DEPENDENCY(
            "'%s' takes '%s' in its constructor - a dependency is one object for all connections, and this belongs to one of"
                    + " them. Take it in the callbacks."),
    BOTH_ENDS(
            "'%s' is a @%s and a @%s - its objects would be at the client and at the server. Make two classes of it."),
    TWO_CLIENTS(
            "'%s' is a @SocketClient and a @ChannelClient - one object is a connection's, the other is a topic's. Make two"
                    + " classes of it."),
    NO_HANDLER(
            "'%s' has no callback: nothing would ever be called. Write a method with @OnMessage, @OnOpen or @OnClose."),
    NAME_CLASH("The generated class '%s' has the name of %s. Rename one of them."),
    INVISIBLE_TYPE("The generated binding cannot see '%s', which is %s - it stands in the package '%s'. Make the type"
            + " %s."),
    INVISIBLE_DEPENDENCY(
            "'%s' needs a '%s', which is not public - the routing table hands it over from the package '%s'."
                    + " Make the type public, or put the table beside it with -Apatchbay.routes=<qualified name>."),
    TOO_MANY_CALLBACKS(
            "'%s' has %s methods that take messages - no more than %s fit into one class. Make several of it."),
    TOO_MANY_DEPENDENCIES(
            "The constructors of the sockets and channels ask for %s things - the routing table's would take no more than %s. Put"
                    + " some of them into one class."),
    TOO_MANY_SOCKETS(
            "There are %s sockets and channels, which take %s things together - no more than %s and %s fit into one routing table."
                    + " Put some of them into a module of their own: a server takes several tables."),
    GENERIC_CONSTRUCTOR(
            "The constructor of '%s' takes '%s', which is made of a type parameter - nobody says what that is when the object"
                    + " is made. Name the type."),
    INJECTED_FIELD(
            "@Inject is on '%s' - Patchbay injects through constructors alone, and would leave this out. Take it in the"
                    + " constructor."),
    INJECTED_PRIVATE(
            "@Inject is on the private constructor %s, which the generated binding cannot call. Make it package-private."),
    SEVERAL_INJECT(
            "'%s' has @Inject on several constructors: %s - one of them makes the object. Remove @Inject from the"
                    + " others.");

    private final String template;

    ClassProblem(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public boolean isWarning() {
        return this == SAME_DEPENDENCY;
    }
}
