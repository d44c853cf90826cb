package dev.patchbay.client.channel;

/** Where a channel is, as Phoenix names it. */
public enum ChannelState {
    /** It was not joined yet, or the client or the server has ended it: nothing follows. */
    CLOSED,
    /** It is asked for, or will be when the connection is open. */
    JOINING,
    /** The server has let it in. */
    JOINED,
    /** The server refuses it, or it has failed there, or the connection is gone: it is joined again behind a while. */
    ERRORED,
    /** The server is told that the client leaves it. */
    LEAVING
}
