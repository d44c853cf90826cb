package dev.patchbay.processor.model;

import java.util.List;

/**
 * Methods with annotations that mean nothing where they are.
 *
 * @param callbacks those that nobody calls
 * @param events those that nobody sends
 * @param misuses what does something else than it seems
 */
public record Strays(List<StrayCallback> callbacks, List<StrayEvent> events, List<Misuse> misuses) {}
