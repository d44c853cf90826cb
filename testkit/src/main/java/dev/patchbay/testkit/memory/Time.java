package dev.patchbay.testkit.memory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/**
 * A time that stands still until it is moved.
 *
 * @param clock tells it
 * @param mover moves it
 */
public record Time(InstantSource clock, Consumer<Duration> mover) {}
