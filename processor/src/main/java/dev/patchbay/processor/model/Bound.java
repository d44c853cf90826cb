package dev.patchbay.processor.model;

import java.util.List;

/**
 * A class whose binding was written earlier: by another compilation, or in an earlier round of this one.
 *
 * @param endpoint the class as it is now, and as everybody who can be connected to it makes it
 * @param now what a binding would call that was written now, as {@link Wiring} says it
 * @param before what its binding calls
 */
public record Bound(Endpoint endpoint, List<String> now, List<String> before) {}
