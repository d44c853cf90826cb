package dev.patchbay.processor.model;

import java.util.List;

/**
 * Methods with annotations that mean nothing where they are.
 *
 * @param callbacks those that nobody calls
 * @param events those that nobody sends
 */
public record Strays(List<StrayCallback> callbacks, List<StrayEvent> events) {}
