package dev.patchbay.client.auth;

/** What happens on a connection that is open when its token was renewed. */
public enum AfterRefresh {

    /** Nothing: the next attempt shows the new one. */
    NOTHING,

    /** The connection is opened anew, with the new one. */
    RECONNECT,

    /** Where it is shown in a {@link Presentation.Login}, that is sent once more, on the same connection; else as {@link #NOTHING}. */
    LOG_IN
}
