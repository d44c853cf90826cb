package dev.patchbay.processor.diagnostic;

/**
 * One mistake that was found.
 *
 * @param code its kind
 * @param origin the narrowest place that it can be pinned to
 * @param message what {@code javac} prints
 */
public record Problem(ProblemCode code, Origin origin, String message) {}
