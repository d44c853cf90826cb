package dev.patchbay.socket;

import dev.patchbay.observe.Observer;
import java.util.concurrent.Executor;

/**
 * What the sessions of a server share.
 *
 * @param limits the bounds of each
 * @param workers where callbacks run that may block
 * @param observer is told what happens
 */
public record SessionSettings(Limits limits, Executor workers, Observer observer) {}
