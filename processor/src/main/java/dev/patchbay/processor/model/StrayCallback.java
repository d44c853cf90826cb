package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;
import java.util.Optional;

/**
 * A callback in a class that does not have such callbacks.
 *
 * @param kind what it would be called for
 * @param owner the class
 * @param home what that class is, if it is anything
 * @param origin the method
 */
public record StrayCallback(Callback.Kind kind, String owner, Optional<Home> home, Origin origin) {}
