package dev.patchbay.processor.model;

import dev.patchbay.processor.model.Callback.Kind;
import java.util.function.Predicate;

/** Where a parameter can be filled: in which callbacks of the classes that have it. */
public enum Scope {
    /** A variable. */
    NAMED("every callback", kind -> true),
    /** What is known of a request. */
    SERVED("every callback of a @Socket or a @Channel", kind -> true),
    /** The topics of the program. */
    TOPICS(
            Scope.AFTERWARDS + " of a @Socket, and in every callback of a @Channel",
            kind -> kind == Kind.JOIN || !kind.isBefore()),
    /** A connection that is open. */
    CONNECTION(Scope.AFTERWARDS + " of a @Socket", kind -> !kind.isBefore()),
    /** A client's connection, whatever becomes of the network. */
    CLIENT("every callback of a @SocketClient", kind -> true),
    /** Where something is sent, at either end. */
    PEER(Scope.AFTERWARDS, kind -> !kind.isBefore()),
    OPENED("@OnOpen of a @SocketClient", Kind.OPEN::equals),
    ATTEMPT("@OnClose of a @SocketClient", Kind.CLOSE::equals),
    ERROR("@OnError", Kind.ERROR::equals),
    CLOSE("@OnClose", Kind.CLOSE::equals),
    /** A channel, also while it is joined. */
    CHANNEL("every callback of a @Channel", kind -> true),
    /** A channel that is joined. */
    JOINED("@AfterJoin, @OnMessage, @Intercept, @OnInfo and @OnLeave of a @Channel", kind -> !kind.isBefore()),
    EVENT("@OnMessage of a @Channel", Kind.EVENT::equals),
    LEAVE("@OnLeave of a @Channel", Kind.LEAVE::equals),
    /** A client's channel, whatever becomes of the network. */
    JOINER("every callback of a @ChannelClient", kind -> true);

    private static final String AFTERWARDS = "@OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose";

    private final String where;

    @SuppressWarnings("ImmutableEnumChecker") // functions without a state
    private final Predicate<Kind> kinds;

    Scope(String where, Predicate<Kind> kinds) {
        this.where = where;
        this.kinds = kinds;
    }

    /** Whether it reaches the callbacks of a kind. */
    boolean reaches(Kind kind) {
        return kinds.test(kind);
    }

    /** The callbacks in it, for messages. */
    public String where() {
        return where;
    }
}
