package dev.patchbay.channel;

/** One client's channel, as the rest of the program may keep it. Any thread. */
@FunctionalInterface
public interface ChannelRef {

    /** Hands a value to the channel's {@code @OnInfo}, in its turn. Where the channel has ended, nothing happens. */
    void send(Object info);
}
