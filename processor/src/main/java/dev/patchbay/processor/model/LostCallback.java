package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;

/**
 * A method that overrides a callback and is none itself.
 *
 * @param name the method
 * @param overridden the callback
 * @param kind what that is called for
 * @param origin the method
 */
public record LostCallback(String name, String overridden, Callback.Kind kind, Origin origin) {}
