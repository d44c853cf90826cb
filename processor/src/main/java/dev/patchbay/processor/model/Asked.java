package dev.patchbay.processor.model;

import com.palantir.javapoet.ClassName;
import dev.patchbay.processor.diagnostic.Origin;

/**
 * A type that asks for an adapter itself, with {@code @Json}.
 *
 * @param type the type
 * @param payload what it is in JSON
 * @param origin the type itself
 */
public record Asked(ClassName type, Payload payload, Origin origin) {}
