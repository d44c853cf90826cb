package dev.patchbay.processor.model;

import dev.patchbay.processor.model.Callback.Kind;
import java.util.Set;
import java.util.function.Predicate;

/** Where a parameter can be filled: in which callbacks, of which classes. */
public enum Scope {
    /** What is known of a request. */
    SERVED("every callback", kind -> true, Home.SOCKET, Home.CHANNEL),
    /** The topics of the program. */
    TOPICS(Scope.AFTERWARDS, kind -> kind == Kind.JOIN || !kind.isBefore(), Home.SOCKET, Home.CHANNEL),
    /** A connection that is open. */
    CONNECTION(Scope.AFTERWARDS, kind -> !kind.isBefore(), Home.SOCKET),
    ERROR("@OnError", Kind.ERROR::equals, Home.SOCKET),
    CLOSE("@OnClose", Kind.CLOSE::equals, Home.SOCKET),
    /** A channel, also while it is joined. */
    CHANNEL("every callback of a channel", kind -> true, Home.CHANNEL),
    /** A channel that is joined. */
    JOINED(
            "@AfterJoin, @OnMessage, @Intercept, @OnInfo and @OnLeave of a channel",
            kind -> !kind.isBefore(),
            Home.CHANNEL),
    EVENT("@OnMessage of a channel", Kind.EVENT::equals, Home.CHANNEL),
    LEAVE("@OnLeave", Kind.LEAVE::equals, Home.CHANNEL);

    private static final String AFTERWARDS = "@OnOpen, @OnMessage, @OnPing, @OnPong, @OnError and @OnClose";

    private final String where;
    private final Predicate<Kind> kinds;
    private final Set<Home> homes;

    Scope(String where, Predicate<Kind> kinds, Home... homes) {
        this.where = where;
        this.kinds = kinds;
        this.homes = Set.of(homes);
    }

    /** Whether it reaches the callbacks of a kind in such a class. */
    public boolean reaches(Kind kind, Home home) {
        return kinds.test(kind) && homes.contains(home);
    }

    /** The callbacks in it, for messages. */
    public String where() {
        return where;
    }
}
