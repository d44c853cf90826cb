package dev.patchbay.transport;

/** Nanoseconds from an arbitrary start, as coarse as the ticks of the {@link Watchdog}. */
@FunctionalInterface
interface Clock {

    long now();
}
