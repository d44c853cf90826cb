package dev.patchbay.processor.model;

import dev.patchbay.processor.diagnostic.Origin;
import dev.patchbay.processor.diagnostic.ProblemCode;
import java.util.List;

/**
 * An annotation in an endpoint that does not do what it seems to do.
 *
 * @param code the mistake
 * @param parts of its message
 * @param origin where the annotation is
 */
public record Misuse(ProblemCode code, List<String> parts, Origin origin) {}
