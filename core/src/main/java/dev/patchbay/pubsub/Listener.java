package dev.patchbay.pubsub;

/** Who hears what is broadcast, and may be left out of what it broadcasts itself: a connection, or a {@link Subscriber}. */
public interface Listener {}
