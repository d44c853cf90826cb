package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;

/**
 * A callback in a class that is no socket.
 *
 * @param kind what it would be called for
 * @param owner the class
 * @param origin the method
 */
public record StrayCallback(Callback.Kind kind, String owner, Origin origin) {}
